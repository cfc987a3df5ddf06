package org.cleardays.timescale;

import java.util.List;

import org.cleardays.timescale.Undated.Why;
import org.cleardays.timescale.counting.Reached;
import org.cleardays.timescale.counting.Start;

/** What a phrase comes to for one conference. */
sealed interface Answer {

    /** A moment, and what else has to be said of it, each remark a sentence. */
    record Dated(Reached reached, List<String> remarks) implements Answer {

        String because() {
            return reached.because() + String.join("", remarks.stream().map(remark -> " " + remark).toList());
        }
    }

    /** No moment, and why. */
    record None(Why why, String because) implements Answer, Beginning {
    }

    /** Where counting begins, if it can. */
    sealed interface Beginning permits Known, None {
    }

    /** A day to count from, and what has to be said of it. */
    record Known(Start start, List<String> remarks) implements Beginning {
    }
}
