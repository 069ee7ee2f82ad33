package org.hustings.importing.democracyclub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BallotIdTest {

    @ParameterizedTest
    @CsvSource({
        "local.norfolk.acle.2021-05-06, norfolk, council, acle, fptp, bloc",
        "local.norfolk.acle.by.2021-06-17, norfolk, council, acle, fptp, bloc",
        "local.glasgow-city.linn.2022-05-05, glasgow-city, council, linn, stv, stv",
        "local.glasgow-city.linn.2003-05-01, glasgow-city, council, linn, fptp, bloc",
        "local.belfast.botanic.2023-05-18, belfast, council, botanic, stv, stv",
        "parl.norwich-north.2024-07-04, uk-parliament, parliament, norwich-north, fptp, fptp",
        "parl.tamworth.by.2023-10-19, uk-parliament, parliament, tamworth, fptp, fptp",
        "mayor.london.2021-05-06, london-mayor, mayor, london, sv, sv",
        "mayor.london.2024-05-02, london-mayor, mayor, london, fptp, fptp",
        "pcc.avon-and-somerset.2021-05-06, avon-and-somerset-pcc, pcc, avon-and-somerset, sv, sv",
        "pcc.norfolk.2024-05-02, norfolk-pcc, pcc, norfolk, fptp, fptp",
        "sp.c.almond-valley.2021-05-06, scottish-parliament, parliament, almond-valley, fptp, fptp",
        "sp.r.lothian.2021-05-06, scottish-parliament, parliament, lothian, ams, ams",
        "senedd.r.north-wales.2021-05-06, senedd, parliament, north-wales, ams, ams",
        "senedd.bangor-conwy-mon.2026-05-07, senedd, parliament, bangor-conwy-mon, list, list",
        "naw.c.arfon.2016-05-05, national-assembly-for-wales, parliament, arfon, fptp, fptp",
        "gla.a.2021-05-06, london-assembly, council, london, ams, ams",
        "gla.c.barnet-and-camden.2021-05-06, london-assembly, council, barnet-and-camden, fptp, fptp",
        "nia.foyle.2022-05-05, northern-ireland-assembly, parliament, foyle, stv, stv",
        "europarl.eastern.2019-05-23, european-parliament, parliament, eastern, list, list"
    })
    void anIdTellsTheBodyTheAreaAndTheVotingSystem(
            String id, String body, String kind, String area, String oneSeat, String severalSeats) {
        BallotId ballot = BallotId.parse(id).orElseThrow();
        assertThat(Body.of(ballot, Optional.empty()).id()).isEqualTo(body);
        assertThat(Body.of(ballot, Optional.empty()).kind()).isEqualTo(kind);
        assertThat(ballot.area()).isEqualTo(area);
        assertThat(VotingSystems.of(ballot, Optional.empty(), false)).isEqualTo(oneSeat);
        assertThat(VotingSystems.of(ballot, Optional.empty(), true)).isEqualTo(severalSeats);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "local",
                "local.2021-05-06",
                "local.norfolk.acle",
                "local.norfolk.acle.2021-02-30",
                "parl.2019-12-12",
                "local.norfolk.acle.extra.2021-05-06",
                "council.norfolk.acle.2021-05-06",
                "local.Norfolk.acle.2021-05-06",
                "local..acle.2021-05-06",
                "local.../etc.2021-05-06",
                "sp.c.2021-05-06"
            })
    void whatIsNoBallotIsNone(String id) {
        assertThat(BallotId.parse(id)).isEmpty();
    }
}
