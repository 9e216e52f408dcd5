//! Tables in text whose lines are sorted, so that a line is found without an index of all lines.

/// Returns the line that starts with a key and a separator, or that is the key. The lines must be sorted by their keys,
/// and no key may contain the separator.
pub(crate) fn line_of(table: &'static str, key: &str, separator: char) -> Option<&'static str> {
    let (mut low, mut high) = (0, table.len());
    while low < high {
        let mut middle = usize::midpoint(low, high);
        while !table.is_char_boundary(middle) {
            middle -= 1;
        }
        let start = table[low..middle].rfind('\n').map_or(low, |at| low + at + 1);
        let end = table[middle..].find('\n').map_or(table.len(), |at| middle + at);
        let line = &table[start..end];
        match line.split(separator).next().unwrap_or_default().cmp(key) {
            std::cmp::Ordering::Less => low = end + 1,
            std::cmp::Ordering::Greater => high = start,
            std::cmp::Ordering::Equal => return Some(line),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::line_of;

    #[test]
    fn each_line_is_found() {
        for table in ["a 1\nab\nä 2\né 3\n", "a 1\nab\nä 2\né 3", "a\nab\nä\né\n"] {
            for line in table.lines() {
                let key = line.split(' ').next().unwrap();
                assert_eq!(line_of(table, key, ' '), Some(line), "{key}");
            }
            for key in ["", "0", "aa", "b", "ö", "ü", "\n"] {
                assert_eq!(line_of(table, key, ' '), None, "{key}");
            }
        }
        assert_eq!(line_of("", "a", ' '), None);
    }
}
