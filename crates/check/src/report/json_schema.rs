//! The descriptions of JSON Schemas that are derived from Rust types, for readers in an editor.

use std::borrow::Cow;

use serde_json::Value;

/// The keywords whose values are maps of schemas.
const MAPS: [&str; 4] = ["$defs", "dependentSchemas", "patternProperties", "properties"];
/// The keywords whose values are data, and not schemas.
const DATA: [&str; 5] = ["const", "default", "enum", "examples", "required"];

/// Rewrites the descriptions of a JSON Schema for readers who do not see the Rust type: without examples and sections
/// in Rust, each paragraph in one line, and links as addresses.
///
/// Editors show each line of a description as a paragraph, and a link in Markdown as it is written.
///
/// ```
/// use serde_json::json;
/// use stanchion_check::report::readable_schema;
///
/// let schema = readable_schema(json!({"description": "The path\nof the mount.\n\n```\nlet a = 1;\n```"}));
/// assert_eq!(schema["description"], "The path of the mount.");
/// ```
pub fn readable_schema(mut schema: Value) -> Value {
    rewrite(&mut schema);
    schema
}

fn rewrite(schema: &mut Value) {
    match schema {
        Value::Object(keywords) => {
            for (keyword, value) in keywords {
                match value {
                    Value::String(text) if keyword == "description" => *text = readable(text),
                    Value::Object(map) if MAPS.contains(&keyword.as_str()) => {
                        map.values_mut().for_each(rewrite);
                    }
                    _ if DATA.contains(&keyword.as_str()) => {}
                    _ => rewrite(value),
                }
            }
        }
        Value::Array(schemas) => schemas.iter_mut().for_each(rewrite),
        _ => {}
    }
}

/// Returns the text of a docstring for readers of a schema.
fn readable(docs: &str) -> String {
    let mut paragraphs: Vec<String> = vec![String::new()];
    let mut is_code = false;
    for line in docs.lines().map(str::trim) {
        if line.starts_with("```") {
            is_code = !is_code;
            continue;
        }
        // The sections of a docstring, such as `# Errors`, are about its use in Rust.
        if !is_code && line.starts_with("# ") {
            break;
        }
        let is_item = line.starts_with("- ");
        match paragraphs.last_mut() {
            _ if is_code => {}
            Some(last) if !line.is_empty() && !last.is_empty() && !is_item => {
                last.push(' ');
                last.push_str(line);
            }
            Some(last) if last.is_empty() => last.push_str(line),
            _ => paragraphs.push(line.to_owned()),
        }
    }
    let mut text = String::new();
    for paragraph in paragraphs.iter().filter(|it| !it.is_empty()) {
        let is_next_item = paragraph.starts_with("- ")
            && text.rsplit('\n').next().is_some_and(|it| it.starts_with("- "));
        if !text.is_empty() {
            text.push_str(if is_next_item { "\n" } else { "\n\n" });
        }
        text.push_str(&without_links(paragraph));
    }
    text
}

/// Writes links as text: `[page](https://a)` as `page: https://a` if it is the whole paragraph, else as `page (https://a)`,
/// and `<https://a>` without the brackets. A link to an item of Rust becomes the name of the item.
fn without_links(paragraph: &str) -> Cow<'_, str> {
    if !paragraph.contains(['[', '<']) {
        return Cow::Borrowed(paragraph);
    }
    let (mut text, mut rest) = (String::new(), paragraph);
    while let Some(at) = rest.find(['[', '<', '`']) {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let (written, after) = match rest.as_bytes()[0] {
            b'[' => link(rest, paragraph.len()),
            b'<' => address(rest),
            _ => code(rest),
        }
        .unwrap_or_else(|| (rest[..1].to_owned(), &rest[1..]));
        text.push_str(&written);
        rest = after;
    }
    text.push_str(rest);
    Cow::Owned(text)
}

/// Reads a link at the start of a text. `whole` is the length of the paragraph.
fn link(text: &str, whole: usize) -> Option<(String, &str)> {
    let (label, after) = text[1..].split_once(']')?;
    let Some(target) = after.strip_prefix('(') else {
        // `[A]` with a name in code is a link to an item.
        return (label.starts_with('`') && label.ends_with('`')).then(|| (label.to_owned(), after));
    };
    let (target, after) = target.split_once(')')?;
    let is_alone = text.len() == whole && after.is_empty();
    let written = if !target.starts_with("http") {
        label.to_owned()
    } else if is_alone {
        format!("{label}: {target}")
    } else {
        format!("{label} ({target})")
    };
    Some((written, after))
}

/// Reads an address in angle brackets at the start of a text.
fn address(text: &str) -> Option<(String, &str)> {
    let (address, after) = text[1..].split_once('>')?;
    address.starts_with("http").then(|| (address.to_owned(), after))
}

/// Reads code at the start of a text, in which nothing is a link.
fn code(text: &str) -> Option<(String, &str)> {
    let end = text[1..].find('`')? + 2;
    Some((text[..end].to_owned(), &text[end..]))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_paragraph_is_one_line_and_a_list_stays_a_list() {
        let docs = "A key\nof KMS:\n\n- The first\n  of two.\n- The second.\n\nThe end.";
        assert_eq!(
            readable(docs),
            "A key of KMS:\n\n- The first of two.\n- The second.\n\nThe end."
        );
    }

    #[test]
    fn examples_and_sections_of_rust_are_left_out() {
        let docs = "A fleet.\n\n```\n# use a::b;\nb();\n```\n\nMore.\n\n# Errors\n\nNever.";
        assert_eq!(readable(docs), "A fleet.\n\nMore.");
        assert_eq!(readable("```\nlet a = 1;\n```"), "");
    }

    #[test]
    fn links_are_text() {
        let cases = [
            ("[AWS documentation](https://a.b/c)", "AWS documentation: https://a.b/c"),
            ("See [the page](https://a.b) first.", "See the page (https://a.b) first."),
            ("Source: <https://a.b>", "Source: https://a.b"),
            ("As [`Vpc`] and [`Mount`](crate::attach::Mount).", "As `Vpc` and `Mount`."),
            ("A list `[a](b)` of [x] < 3 `", "A list `[a](b)` of [x] < 3 `"),
            ("A [label](without end", "A [label](without end"),
        ];
        for (docs, text) in cases {
            assert_eq!(readable(docs), text);
        }
    }

    #[test]
    fn only_descriptions_of_schemas_change() {
        let schema = json!({
            "description": "A\nb.",
            "properties": {
                "description": {"type": "string", "description": "C\nd.", "default": {"description": "E\nf."}},
                "default": {"items": {"anyOf": [{"description": "G\nh."}]}},
            },
            "enum": [{"description": "I\nj."}],
        });
        let expected = json!({
            "description": "A b.",
            "properties": {
                "description": {"type": "string", "description": "C d.", "default": {"description": "E\nf."}},
                "default": {"items": {"anyOf": [{"description": "G h."}]}},
            },
            "enum": [{"description": "I\nj."}],
        });
        assert_eq!(readable_schema(schema), expected);
    }
}
