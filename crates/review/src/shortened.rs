//! Long values in one line: only the part that a change changes.

use stanchion_template::counted;

/// The length up to which a value is shown whole.
const SHORT: usize = 160;

/// The characters that are shown before and after a change within a long line.
const CONTEXT: usize = 20;

/// Returns a change of a value as `before -> after`. Of texts with several lines, it has the lines that differ.
pub(crate) fn change(before: Option<&str>, after: Option<&str>) -> String {
    let (Some(was), Some(is)) = (before, after) else {
        let own = |it: Option<&str>| it.map_or_else(|| "not set".to_owned(), alone);
        return format!("{} -> {}", own(before), own(after));
    };
    if was.contains('\n') || is.contains('\n') {
        return of_lines(was, is);
    }
    let (was, is) = of_line(was, is);
    format!("{was} -> {is}")
}

/// Returns a value that has no counterpart.
fn alone(value: &str) -> String {
    match value.lines().count() {
        0 | 1 => cut(value, SHORT),
        count => format!("a text of {}", counted(count, "line")),
    }
}

fn of_lines(was: &str, is: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (was.lines().collect(), is.lines().collect());
    let same = |it: &(&&str, &&str)| it.0 == it.1;
    let start = old.iter().zip(&new).take_while(same).count();
    let end = old.iter().skip(start).rev().zip(new.iter().skip(start).rev());
    let end = end.take_while(same).count();
    let (removed, added) = (old.len() - start - end, new.len() - start - end);
    let line = start + 1;
    let first = |it: &[&str]| it.get(start).copied().unwrap_or_default().to_owned();
    match (removed, added) {
        (0, 0) => "only the end of the text differs".to_owned(),
        (1, 1) => {
            let (was, is) = of_line(first(&old).trim(), first(&new).trim());
            format!("line {line}: {was} -> {is}")
        }
        (0, count) => format!("{} added at line {line}", counted(count, "line")),
        (count, 0) => format!("{} removed at line {line}", counted(count, "line")),
        (removed, added) => {
            format!(
                "{} at line {line} replaced by {}",
                counted(removed, "line"),
                counted(added, "line")
            )
        }
    }
}

/// Returns two values without the long start and end that they share.
fn of_line(was: &str, is: &str) -> (String, String) {
    let (old, new): (Vec<char>, Vec<char>) = (was.chars().collect(), is.chars().collect());
    if old.len().max(new.len()) <= SHORT {
        return (was.to_owned(), is.to_owned());
    }
    let same = |it: &(&char, &char)| it.0 == it.1;
    let start = old.iter().zip(&new).take_while(same).count();
    let end = old.iter().skip(start).rev().zip(new.iter().skip(start).rev());
    let end = end.take_while(same).count();
    let part = |all: &[char]| {
        let (from, to) =
            (start.saturating_sub(CONTEXT), (all.len() - end + CONTEXT).min(all.len()));
        let middle: String = all.iter().take(to).skip(from).collect();
        let before = if from > 0 { ".." } else { "" };
        let after = if to < all.len() { ".." } else { "" };
        format!("{before}{}{after}", cut(&middle, SHORT))
    };
    (part(&old), part(&new))
}

fn cut(text: &str, length: usize) -> String {
    if text.chars().count() <= length {
        return text.to_owned();
    }
    let start: String = text.chars().take(length).collect();
    format!("{start}..")
}

#[cfg(test)]
mod tests {
    use super::change;

    #[test]
    fn short_values_are_whole() {
        assert_eq!(change(Some("5"), Some("6")), "5 -> 6");
        assert_eq!(change(None, Some("true")), "not set -> true");
        assert_eq!(change(Some("a"), None), "a -> not set");
        assert_eq!(change(Some(""), Some("a")), " -> a");
    }

    #[test]
    fn a_text_shows_the_lines_that_differ() {
        assert_eq!(change(Some("a\nb\nc"), Some("a\nx\nc")), "line 2: b -> x");
        assert_eq!(change(Some("a\nc"), Some("a\nb\nc")), "1 line added at line 2");
        assert_eq!(change(Some("a\nb\nd\nc"), Some("a\nc")), "2 lines removed at line 2");
        assert_eq!(change(Some("a\nb\nc"), Some("x\ny")), "3 lines at line 1 replaced by 2 lines");
        assert_eq!(change(Some("a\nb\n"), Some("a\nb")), "only the end of the text differs");
        assert_eq!(change(None, Some("a\nb")), "not set -> a text of 2 lines");
        assert_eq!(change(Some("a\na"), Some("a\na\na")), "1 line added at line 3");
    }

    #[test]
    fn a_long_line_shows_the_part_that_differs() {
        let long = "x".repeat(200);
        let (was, is) = (format!("{long}1{long}"), format!("{long}22{long}"));
        let context = "x".repeat(20);
        assert_eq!(
            change(Some(&was), Some(&is)),
            format!("..{context}1{context}.. -> ..{context}22{context}..")
        );
        assert_eq!(change(None, Some(&long)), format!("not set -> {}..", "x".repeat(160)));
        let umlauts = "ä".repeat(300);
        let shown = change(Some(&umlauts), Some("b"));
        assert_eq!(shown, format!("{}.. -> b", "ä".repeat(160)));
    }
}
