package dev.repatria.app.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_comes_back_as_it_went() {
        var cursor = new Cursor(List.of("2026-01-31", "", "Nº 7/ß"));

        assertThat(Cursor.decode(cursor.encode(), 3)).isEqualTo(cursor);
        assertThat(cursor.encode()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "YQ", "AA", "%00"})
    void what_another_list_made_is_refused(String text) {
        assertThatThrownBy(() -> Cursor.decode(text, 2))
                .isInstanceOf(Problem.class)
                .extracting(problem -> ((Problem) problem).type())
                .isEqualTo(ProblemType.INVALID_CURSOR);
    }

    @Test
    void the_last_page_has_no_cursor() {
        var full = Page.of(List.of("a", "b", "c"), 2, row -> new Cursor(List.of(row)));
        var last = Page.of(List.of("a", "b"), 2, row -> new Cursor(List.of(row)));

        assertThat(full.items()).containsExactly("a", "b");
        assertThat(full.next()).isEqualTo(new Cursor(List.of("b")).encode());
        assertThat(last.items()).containsExactly("a", "b");
        assertThat(last.next()).isNull();
    }
}
