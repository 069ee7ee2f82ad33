package org.hustings.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void countsNumbersAndOverlooksCapitalsAndAccents() {
        List<String> inOrder = List.of(
                "1st Ward",
                "Acle",
                "de la Pole",
                "Dunes",
                "Éastbrook",
                "Fenton",
                "Ward",
                "Ward 1",
                "ward 2",
                "Ward 2 North",
                "Ward 10",
                "Ward 10000000000000000000001",
                "Yare");
        List<String> shuffled = Arrays.asList(inOrder.toArray(String[]::new));
        Collections.reverse(shuffled);
        shuffled.sort(NaturalOrder.NAMES);
        assertEquals(inOrder, shuffled);
    }

    @Test
    void tellsEveryTwoNamesApart() {
        assertNotEquals(0, NaturalOrder.NAMES.compare("Ward 1", "Ward 01"));
        assertNotEquals(0, NaturalOrder.NAMES.compare("Acle", "acle"));
        assertEquals(0, NaturalOrder.NAMES.compare("Acle", "Acle"));
    }
}
