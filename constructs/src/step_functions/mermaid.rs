//! Draws flows as Mermaid diagrams.

use std::fmt::Write;

use super::graph::{Flow, Kind, Next, State};

impl Flow {
    /// Returns the flow as a Mermaid flowchart, which many Markdown viewers draw.
    ///
    /// ```
    /// use stanchion_constructs::step_functions::{Flow, State};
    /// let flow = Flow::jsonata().then("Rest", State::wait_seconds(5)).then("Go on", State::succeed());
    /// assert_eq!(
    ///     flow.mermaid(),
    ///     "flowchart TD\n  start((\" \"))\n  start --> s0\n  s0[\"Rest\"]\n  s0 --> s1\n  s1([\"Go on\"])\n"
    /// );
    /// ```
    pub fn mermaid(&self) -> String {
        let mut picture = Picture { text: "flowchart TD\n  start((\" \"))\n".to_owned(), next: 0 };
        if let Some(first) = picture.flow(self, 1) {
            picture.text.insert_str(
                "flowchart TD\n  start((\" \"))\n".len(),
                &format!("  start --> {first}\n"),
            );
        }
        picture.text
    }
}

struct Picture {
    text: String,
    next: usize,
}

impl Picture {
    fn line(&mut self, depth: usize, line: &str) {
        // Writing to a String cannot fail.
        let _ = writeln!(self.text, "{}{line}", "  ".repeat(depth));
    }

    /// Draws a flow and returns its first node, or `None` if it is empty.
    fn flow(&mut self, flow: &Flow, depth: usize) -> Option<String> {
        let base = self.next;
        self.next += flow.states.len();
        let id_of = |name: &str| {
            let at = flow.states.iter().position(|(it, _)| it == name)?;
            Some(format!("s{}", base + at))
        };
        for (name, state) in &flow.states {
            let Some(id) = id_of(name) else { continue };
            self.node(&id, name, state, depth);
            if let Next::To(next) = &state.next
                && let Some(next) = id_of(next)
            {
                self.line(depth, &format!("{id} --> {next}"));
            }
            for (_, label, to) in &state.choices {
                if let Some(to) = id_of(to) {
                    self.line(depth, &format!("{id} -->|\"{}\"| {to}", escape(label)));
                }
            }
            if let Some(to) = state.default.as_deref().and_then(id_of) {
                self.line(depth, &format!("{id} -->|otherwise| {to}"));
            }
            for catch in &state.catches {
                if let Some(to) = id_of(&catch.to) {
                    self.line(depth, &format!("{id} -.->|error| {to}"));
                }
            }
        }
        (!flow.states.is_empty()).then(|| format!("s{base}"))
    }

    fn node(&mut self, id: &str, name: &str, state: &State, depth: usize) {
        let name = escape(name);
        let shape = match state.kind {
            Kind::Choice => format!("{id}{{\"{name}\"}}"),
            Kind::Succeed | Kind::Fail => format!("{id}([\"{name}\"])"),
            Kind::Wait | Kind::Pass => format!("{id}[\"{name}\"]"),
            Kind::Task => format!("{id}[[\"{name}\"]]"),
            Kind::Parallel | Kind::Map => {
                let word = if state.kind == Kind::Map { " (for each)" } else { "" };
                self.line(depth, &format!("subgraph {id}[\"{name}{word}\"]"));
                for flow in state.flows() {
                    self.flow(flow, depth + 1);
                }
                "end".to_owned()
            }
        };
        self.line(depth, &shape);
    }
}

/// Mermaid supports HTML entities in quoted text.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}
