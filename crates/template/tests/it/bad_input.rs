//! Errors of invalid texts have the place, the value and a way to fix them.

use stanchion_template::{Template, parse};

/// Returns the errors of a text, one for each line.
fn errors(text: impl AsRef<[u8]>) -> String {
    Template::parse(text).expect_err("the text is bad").to_string()
}

#[test]
fn not_yaml() {
    let error = errors("Resources: [\n  a: {");
    assert!(error.starts_with("line "), "{error}");
    assert!(error.contains("not valid YAML or JSON"), "{error}");
}

#[test]
fn empty() {
    assert_eq!(errors(""), "line 1, column 1: the text is empty");
    assert_eq!(errors("# only a comment\n"), "line 1, column 1: the text is empty");
}

#[test]
fn nesting_200_deep() {
    for text in [
        format!("{}{}", "[".repeat(200), "]".repeat(200)),
        format!("{}1{}", "{\"a\":".repeat(200), "}".repeat(200)),
        (0..200).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect(),
        (0..200).map(|_| "- ").collect(),
    ] {
        let error = parse(&text).expect_err("too deep").to_string();
        assert!(error.contains("nested deeper than 100 levels"), "{error}");
    }
}

#[test]
fn nesting_100_deep_is_read() {
    assert!(parse(format!("{}{}", "[".repeat(100), "]".repeat(100))).is_ok());
    assert!(parse(format!("{}{}", "[".repeat(101), "]".repeat(101))).is_err());
}

#[test]
fn aliases_that_explode() {
    let mut text = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for level in 1..9 {
        let previous = level - 1;
        let aliases = vec![format!("*a{previous}"); 10].join(", ");
        text.push_str(&format!("a{level}: &a{level} [{aliases}]\n"));
    }
    assert!(errors(&text).contains("aliases expand to more than 100000 nodes"));
}

#[test]
fn binary_data() {
    assert!(
        errors(b"\x89PNG\r\n\x1a\n\0\0").contains("line 1, column 1: byte 0x89 is not UTF-8 text")
    );
    assert!(
        errors("a: b\nc: \0")
            .contains("line 2, column 4: the control character U+0000 is not allowed")
    );
}

#[test]
fn other_encodings_are_named() {
    let wide = |mark: &str, swap: bool| -> Vec<u8> {
        let text = format!("{mark}Resources:\n");
        let bytes = |it: u16| if swap { it.to_be_bytes() } else { it.to_le_bytes() };
        text.encode_utf16().flat_map(bytes).collect()
    };
    for (mark, swap) in [("\u{feff}", false), ("\u{feff}", true), ("", false), ("", true)] {
        let error = errors(wide(mark, swap));
        assert!(error.contains("line 1, column 1: the text is in UTF-16, not in UTF-8"), "{error}");
        assert!(error.contains("Save the file as UTF-8"), "{error}");
    }
    let utf_32: Vec<u8> = "Resources:".chars().flat_map(|it| u32::from(it).to_le_bytes()).collect();
    assert!(errors(utf_32).contains("UTF-32"));
    let latin = errors(b"a: \xe9\xc3\xa9\nb: \xc3\xa9\xe9");
    assert!(latin.contains("line 1, column 4: byte 0xe9 is not UTF-8 text"), "{latin}");
    assert!(errors(b"b: \xc3\xa9\xe9").contains("line 1, column 5: byte 0xe9"));
}

#[test]
fn unknown_tags_name_the_functions() {
    let error = errors("Resources: {A: {Type: X, Properties: {B: !Reff x, C: !Subb y}}}");
    assert!(error.contains("the tag !Reff is not a function"), "{error}");
    assert!(error.contains("the tag !Subb is not a function"), "{error}");
    assert!(error.contains("!Ref, !Condition"), "{error}");
}

#[test]
fn several_documents() {
    assert!(
        errors("a: 1\n---\nb: 2\n")
            .contains("line 2, column 1: a second YAML document starts here")
    );
}

#[test]
fn sections_of_the_wrong_shape_are_all_reported() {
    let error =
        errors("Description: [a]\nResources:\n  A: text\n  B: {Properties: {}}\nOutputs: []\n");
    for part in [
        "line 1, column 14: `Description` must be a string, not a list of 1 item",
        "line 3, column 6: `Resources.A` must be a map, not \"text\"",
        "line 4, column 3: `Resources.B` has no `Type`",
        "line 5, column 10: `Outputs` must be a map, not an empty list",
    ] {
        assert!(error.contains(part), "{error}");
    }
}

#[test]
fn a_document_that_is_not_a_map() {
    assert!(errors("- a\n").contains("a template must be a map of sections, not a list of 1 item"));
    assert!(errors("just text").contains("not \"just text\""));
}
