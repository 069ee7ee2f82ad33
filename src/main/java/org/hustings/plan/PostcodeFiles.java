package org.hustings.plan;

import java.io.ByteArrayOutputStream;
import java.util.List;
import org.hustings.export.PostcodeShard;
import org.hustings.model.Fingerprint;
import org.hustings.model.PostcodeDistrict;
import org.hustings.page.LanguageEdition;

/** The files in which a browser looks up a postcode: one for each outward code. */
final class PostcodeFiles {

    private PostcodeFiles() {}

    /** Plans them, each under the fingerprint of its own bytes, so that it is made again only when they differ. */
    static void plan(List<LanguageEdition> languages, Draft draft) {
        List<PostcodeDistrict> districts = languages.get(0).data().postcodes().districts();
        if (districts.isEmpty()) {
            return;
        }
        PostcodeShard shards = new PostcodeShard(languages);
        for (PostcodeDistrict district : districts) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            shards.write(district, bytes);
            Fingerprint fingerprint = Fingerprint.of(Fingerprint.sha256().digest(bytes.toByteArray()));
            draft.file(PostcodeShard.path(district), fingerprint, out -> shards.write(district, out));
        }
    }
}
