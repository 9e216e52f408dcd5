//! A picture in the language of Mermaid, which code hosts draw in Markdown.
//!
//! [Flowcharts](https://mermaid.js.org/syntax/flowchart.html)

use std::fmt::Write;

use stanchion_template::{counted, visible};

use super::graph::{Diagram, State};

impl Diagram {
    /// Returns the picture as a flowchart of Mermaid.
    pub fn to_mermaid(&self) -> String {
        let mut text = "flowchart LR\n".to_owned();
        for (at, node) in self.nodes.iter().enumerate() {
            let class = match node.state {
                State::Same => String::new(),
                state => format!(":::{}", state.name()),
            };
            let (id, kind) = (escaped(&node.id), escaped(&node.kind));
            let _ = writeln!(text, "  n{at}[\"{id}<br/>{kind}\"]{class}");
        }
        for edge in &self.edges {
            let (from, to) = (edge.from, edge.to);
            let _ = match &edge.mount {
                Some(verdict) => {
                    writeln!(text, "  n{from} == \"mount: {}\" ==> n{to}", escaped(verdict))
                }
                None => writeln!(text, "  n{from} --> n{to}"),
            };
        }
        if self.left_out > 0 {
            let _ = writeln!(text, "  rest[\"{} more\"]", counted(self.left_out, "resource"));
        }
        let is_used = |state: State| self.nodes.iter().any(|it| it.state == state);
        for (state, style) in [
            (State::Added, "stroke:#1a7f37,stroke-width:3px"),
            (State::Removed, "stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 3"),
            (State::Replaced, "stroke:#bc4c00,stroke-width:3px"),
            (State::Updated, "stroke:#0969da,stroke-width:3px"),
        ] {
            if is_used(state) {
                let _ = writeln!(text, "  classDef {} {style}", state.name());
            }
        }
        text
    }
}

/// Writes a text in the notation of Mermaid: characters with a meaning as their codes.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for it in visible(text).chars() {
        match it {
            '"' | '#' | '<' | '>' | '&' | ';' | '`' => {
                let _ = write!(escaped, "#{};", u32::from(it));
            }
            _ => escaped.push(it),
        }
    }
    escaped
}
