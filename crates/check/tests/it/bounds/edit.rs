//! Changes of the text of a case.

/// Returns a case with other values. Properties and values are lists with `; ` between them. A property is a name such
/// as `Timeout`, the name and a number such as `Timeout@2` for its second place, or `=` and a text to replace. The value
/// `1 + Other: 2` sets a further property beside it, and an empty value removes the property. In values,
/// `<3 of a#>` stands for `a0, a1, a2`, and `<3 lines a#>` for three lines.
pub(super) fn edited(case: &str, properties: &str, values: &str) -> String {
    let (properties, values) = (properties.split("; "), values.split("; "));
    assert_eq!(properties.clone().count(), values.clone().count(), "{case}");
    let mut text = case.to_owned();
    for (property, value) in properties.zip(values) {
        let value = repeated(value);
        text = match property.strip_prefix('=') {
            Some(old) => {
                assert_eq!(text.matches(old).count(), 1, "{old} is not there once:\n{text}");
                text.replace(old, &value)
            }
            None => with(&text, property, &value),
        };
    }
    text
}

/// Returns a text in which markers such as `<3 of a#>` are written out.
fn repeated(value: &str) -> String {
    for (word, between) in [(" of ", ", "), (" lines ", "\n  ")] {
        let Some((before, rest)) = value.split_once(word) else { continue };
        let Some((before, count)) = before.rsplit_once('<') else { continue };
        let Some((item, after)) = rest.rsplit_once('>') else { continue };
        let Ok(count) = count.parse::<usize>() else { continue };
        let items: Vec<String> = (0..count).map(|at| item.replace('#', &at.to_string())).collect();
        return format!("{before}{}{after}", items.join(between));
    }
    value.to_owned()
}

/// Returns a text in which a property has another value.
fn with(text: &str, property: &str, value: &str) -> String {
    let (name, nth) = property.split_once('@').unwrap_or((property, "1"));
    let key = format!("{name}:");
    let is_start = |at: &usize| {
        let before = text[..*at].chars().next_back();
        before.is_none_or(|it| it.is_whitespace() || "{[,".contains(it))
    };
    let places = text.match_indices(&key).map(|(at, _)| at).filter(is_start);
    let mut places = places.skip(nth.parse::<usize>().unwrap() - 1);
    let at = places.next();
    let at = at.unwrap_or_else(|| panic!("{property} is not there:\n{text}"));
    let line = text[..at].rfind('\n').map_or(0, |it| it + 1);
    let column = at - line;
    let is_block = text[line..at].trim_start_matches(' ').trim_start_matches("- ").is_empty();
    let (end, between) = if is_block {
        (end_of_block(text, at, column), format!("\n{}", " ".repeat(column)))
    } else {
        (end_of_flow(text, at + key.len()), ", ".to_owned())
    };
    let new = match (value, value.strip_prefix(" + ")) {
        // An entry of a list needs a property.
        ("", _) if is_block && text[line..at].contains('-') => "Removed: 1".to_owned(),
        ("", _) => String::new(),
        (_, Some(others)) => others.replace(" + ", &between),
        (value, None) => format!("{key} {}", value.replace(" + ", &between)),
    };
    let after = &text[end..];
    let after = if new.is_empty() { after.strip_prefix(", ").unwrap_or(after) } else { after };
    format!("{}{new}{after}", &text[..at])
}

/// Returns the end of a property in block style: before the first line that is not deeper.
fn end_of_block(text: &str, at: usize, column: usize) -> usize {
    let mut end = at + text[at..].find('\n').unwrap_or(text.len() - at);
    while let Some(next) = text[end..].strip_prefix('\n') {
        let line = next.lines().next().unwrap_or_default();
        if line.len() - line.trim_start().len() <= column || line.is_empty() {
            break;
        }
        end += 1 + line.len();
    }
    end
}

/// Returns the end of a value in flow style.
fn end_of_flow(text: &str, start: usize) -> usize {
    let (mut depth, mut quote) = (0, None);
    for (at, it) in text[start..].char_indices() {
        match (quote, it) {
            (Some(open), it) if it == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(it),
            (None, '{' | '[') => depth += 1,
            (None, ',' | '}' | ']' | '\n') if depth == 0 => return start + at,
            (None, '}' | ']') => depth -= 1,
            (None, _) => {}
        }
    }
    text.len()
}
