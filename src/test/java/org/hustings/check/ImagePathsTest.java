package org.hustings.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hustings.model.Sample.candidate;
import static org.hustings.model.Sample.with;

import java.util.Optional;
import org.hustings.model.Candidate;
import org.hustings.model.LocalText;
import org.hustings.model.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImagePathsTest {

    private final Sample sample = new Sample();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../jo.jpg",
                "assets/../jo.jpg",
                "/assets/jo.jpg",
                "assets//jo.jpg",
                "content/jo.jpg",
                "assets/",
                "assets\\..\\jo.jpg",
                "https://example.org/jo.jpg"
            })
    void picturesStayInTheProject(String file) {
        picture(file);
        assertThat(found()).isEqualTo("""
                        error …/candidates/acle/jo.yaml image/file
                          "%s" is no path of a file under assets/
                          put the picture into assets/people/ and write "file: assets/people/jo.jpg\"""".formatted(file));
        picture("assets/people/jo..1.jpg");
        assertThat(found()).isEmpty();
    }

    private void picture(String file) {
        sample.candidates.clear();
        sample.put(with(
                candidate("acle", "jo"),
                "image",
                Optional.of(new Candidate.Image(file, LocalText.of("Jo"), Optional.empty(), Optional.empty()))));
    }

    private String found() {
        return Findings.of(new ImagePaths(), sample);
    }
}
