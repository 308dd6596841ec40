package backprop.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TaskQueueTest {

    private final List<String> done = Collections.synchronizedList(new ArrayList<>());

    @Test
    void closingCarriesOutWhatIsDueAndDropsWhatWaits() {
        TaskQueue queue = TaskQueue.onBackgroundThread("test");
        queue.executeAfter(TimeUnit.HOURS.toNanos(1), () -> done.add("in an hour"));
        queue.execute(() -> done.add("first"));
        queue.execute(() -> done.add("second"));
        queue.close();
        queue.execute(() -> done.add("too late"));
        assertThat(done).containsExactly("first", "second");
    }
}
