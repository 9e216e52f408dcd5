//! Properties that are true for every input. A property that is violated panics.

use stanchion_check::{check_file, explain_mounts, report};
use stanchion_template::{Map, Node, SpanTree, Template, json, parse, yaml};

/// Checks that a document is read back as it was written, and that its spans fit. Returns false if the input is not a
/// document.
pub fn round_trip(input: &[u8]) -> bool {
    let Ok(parsed) = parse(input) else { return false };
    spans_fit(&parsed.node, &parsed.spans, input.len());
    let text = yaml::to_string(&parsed.node);
    same_document(&parsed.node, &text);
    if is_json(&parsed.node) {
        same_document(&parsed.node, &json::to_string(&parsed.node));
        same_document(&parsed.node, &json::to_compact_string(&parsed.node));
    }
    true
}

/// Checks that a template keeps its sections and their order when it is converted. Returns false if the input is not a
/// template.
pub fn convert(input: &[u8]) -> bool {
    let Ok(parsed) = Template::parse(input) else { return false };
    let root = Node::Map(parsed.template.root().clone());
    for text in [Some(yaml::to_string(&root)), is_json(&root).then(|| json::to_string(&root))] {
        let Some(text) = text else { continue };
        let back = Template::parse(&text).map(|it| it.template);
        assert_eq!(back.as_ref(), Ok(&parsed.template), "{text}");
    }
    true
}

/// Checks a template and writes the report in every format. Returns false if the input is not a template.
pub fn check(input: &[u8]) -> bool {
    let Ok(parsed) = Template::parse(input) else { return false };
    let findings = check_file(&parsed, "input.yaml");
    let _ = (report::to_json(&findings), report::to_sarif(&findings), findings.to_string());
    true
}

/// Explains the mounts of a template. Returns false if the input is not a template.
pub fn mounts(input: &[u8]) -> bool {
    let Ok(parsed) = Template::parse(input) else { return false };
    let _ = explain_mounts(&parsed.template);
    true
}

/// Checks that a text has the same meaning as a document.
pub fn same_document(node: &Node, text: &str) {
    match parse(text) {
        Ok(back) => assert_eq!(&back.node, node, "{text}"),
        Err(errors) => assert!(is_too_deep(&errors.to_string()), "{errors}\n{text}"),
    }
}

/// A change can nest values deeper than the parser allows.
fn is_too_deep(error: &str) -> bool {
    error.contains("nested deeper")
}

/// Returns true if a reader gets the same document back from JSON: it is a list or map, and has no infinite number.
fn is_json(node: &Node) -> bool {
    let mut is_json = matches!(node, Node::List(_) | Node::Map(_));
    node.walk(&mut |it| {
        is_json &= !matches!(it, Node::RawNumber(it) if it.contains("inf") || it.contains("nan"));
    });
    is_json
}

/// Checks that the tree of spans has the shape of the document, and that no span ends outside the text.
fn spans_fit(node: &Node, spans: &SpanTree, length: usize) {
    let places = [Some(spans.value), spans.key];
    for span in places.into_iter().flatten() {
        assert!(span.start <= span.end, "a span ends before it starts: {span:?}");
        assert!(span.end.offset as usize <= length, "a span ends outside the text: {span:?}");
    }
    let children: Vec<&Node> = match node {
        Node::List(items) => items.iter().collect(),
        Node::Map(map) => Map::values(map).collect(),
        _ => Vec::new(),
    };
    assert_eq!(children.len(), spans.children.len(), "the spans have another shape: {node:?}");
    children.iter().zip(&spans.children).for_each(|(node, spans)| spans_fit(node, spans, length));
}
