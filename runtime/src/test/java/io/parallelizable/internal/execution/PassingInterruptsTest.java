package io.parallelizable.internal.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Worry: one of those who share a thread takes the interrupt of another for its own, or away. */
class PassingInterruptsTest {
    private final long before = PassingInterrupts.nextNumber();
    private final long outer = PassingInterrupts.nextNumber();
    private final long inner = PassingInterrupts.nextNumber();

    @AfterEach
    void end() {
        Thread.interrupted();
    }

    @Test
    void interruptFromInside_isNotFeltAround() {
        Thread self = Thread.currentThread();
        assertThat(PassingInterrupts.send(self, inner)).isTrue();
        assertThat(PassingInterrupts.isInterrupted(self, outer)).isFalse();
        assertThat(PassingInterrupts.isInterrupted(self, inner)).isTrue();
        PassingInterrupts.takeBack(inner);
        assertThat(self.isInterrupted()).isFalse();
    }

    @Test
    void interruptFromAround_isFeltInsideAndOutlivesTheOneInside() {
        Thread self = Thread.currentThread();
        PassingInterrupts.send(self, inner);
        assertThat(PassingInterrupts.send(self, outer)).isTrue();
        Thread.interrupted();
        PassingInterrupts.takeBack(inner);
        assertThat(PassingInterrupts.isInterrupted(self, inner)).isTrue();
        assertThat(PassingInterrupts.isInterrupted(self, before)).isFalse();
        PassingInterrupts.takeBack(outer);
        assertThat(self.isInterrupted()).isFalse();
    }

    @Test
    void interruptOfSomeoneElse_isFeltByAllAndStays() {
        Thread self = Thread.currentThread();
        self.interrupt();
        assertThat(PassingInterrupts.send(self, inner)).isFalse();
        assertThat(PassingInterrupts.isInterrupted(self, before)).isTrue();
        PassingInterrupts.takeBack(inner);
        assertThat(self.isInterrupted()).isTrue();
    }
}
