package org.hustings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SharedTest {

    @Test
    void whoAsksWhileAnotherHoldsTheValueIsGivenTheSame() {
        AtomicInteger made = new AtomicInteger();
        Shared<int[]> shared = new Shared<>(() -> new int[] {made.incrementAndGet()});

        int[] first = shared.get();

        assertThat(shared.get()).isSameAs(first);
        assertThat(made).hasValue(1);
    }
}
