package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResponseMatrixTest {

    @Test
    void aRowIsAPerson() {
        var matrix = new ResponseMatrix(2, List.of(new byte[] {0, 3}, new byte[] {-1, 1}, new byte[] {1, 0}));

        assertThat(matrix.people()).isEqualTo(3);
        assertThat(matrix.items()).isEqualTo(2);
        assertThat(matrix.points(0, 1)).isEqualTo(3);
        assertThat(matrix.points(1, 0)).isEqualTo(ResponseMatrix.MISSING);
        assertThat(matrix.row(2)).containsExactly(1, 0);
    }

    @Test
    void rowsOfAnotherLengthAndPointsBelowMissingAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseMatrix(2, List.of(new byte[] {0})));
        assertThatIllegalArgumentException().isThrownBy(() -> new ResponseMatrix(1, List.of(new byte[] {-2})));
    }
}
