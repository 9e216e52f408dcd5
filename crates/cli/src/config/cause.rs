//! Finds the value of a configuration that causes a finding of synthesis: the finding does not occur without it.

use std::collections::BTreeSet;

use stanchion_constructs::blueprints::Blueprint;
use stanchion_core::{App, Diagnostic, Diagnostics};
use stanchion_template::{Node, Span};

use super::document::{Document, children};

/// The greatest number of syntheses to find causes. A configuration of a few hundred lines needs fewer.
const MOST_RUNS: usize = 200;

/// The greatest number of values in a list or map that are tried one by one.
const MOST_CHILDREN: usize = 40;

/// The parts of a finding that are the same in every variant of a configuration. The name of the stack can differ.
type Sign = (&'static str, String, Option<String>);

fn sign(finding: &Diagnostic) -> Sign {
    let path = finding.construct.as_deref().unwrap_or_default();
    let inside = path.split_once('/').map_or("", |(_, inside)| inside);
    (finding.code.id, inside.to_owned(), finding.property.clone())
}

/// Returns the place of the value that causes each finding, in the order of the findings. A finding that also occurs with
/// the default configuration has none.
pub(super) fn places<B: Blueprint>(
    document: &Document,
    findings: &Diagnostics,
) -> Vec<Option<Span>> {
    let defaults = signs(&B::default());
    let mut search = Search::<B> {
        document,
        found: findings.iter().collect(),
        places: vec![None; findings.len()],
        runs: MOST_RUNS,
        blueprint: std::marker::PhantomData,
    };
    let wanted: Vec<usize> = (0..search.found.len())
        .filter(|at| search.found.get(*at).is_some_and(|it| !defaults.contains(&sign(it))))
        .collect();
    search.narrow(&document.node, &mut Vec::new(), &wanted);
    search.places
}

/// Returns the findings of a configuration.
fn signs<B: Blueprint>(config: &B) -> BTreeSet<Sign> {
    let app = App::new();
    config.build(&app);
    match app.synth() {
        Ok(assembly) => assembly.diagnostics().iter().chain(&assembly.check()).map(sign).collect(),
        Err(diagnostics) => diagnostics.iter().map(sign).collect(),
    }
}

struct Search<'a, B> {
    document: &'a Document,
    found: Vec<&'a Diagnostic>,
    places: Vec<Option<Span>>,
    runs: usize,
    blueprint: std::marker::PhantomData<B>,
}

impl<B: Blueprint> Search<'_, B> {
    /// Finds the causes of findings that occur because of the value at a position.
    fn narrow(&mut self, node: &Node, steps: &mut Vec<usize>, wanted: &[usize]) {
        let spans = self.document.spans_at(steps);
        for at in wanted {
            if let Some(place) = self.places.get_mut(*at) {
                *place = Some(spans.value);
            }
        }
        let children = children(node);
        if wanted.is_empty() || children.len() > MOST_CHILDREN {
            return;
        }
        let mut causes: Vec<Vec<usize>> = vec![Vec::new(); wanted.len()];
        for position in 0..children.len() {
            if self.runs == 0 {
                return;
            }
            self.runs -= 1;
            steps.push(position);
            let left = self.without(steps);
            steps.pop();
            let Some(left) = left else { continue };
            for (causes, at) in causes.iter_mut().zip(wanted) {
                if self.found.get(*at).is_some_and(|it| !left.contains(&sign(it))) {
                    causes.push(position);
                }
            }
        }
        for (position, (_, child)) in children.iter().enumerate() {
            let of_child: Vec<usize> = wanted
                .iter()
                .zip(&causes)
                .filter(|(at, causes)| self.choose(**at, causes, &children) == Some(position))
                .map(|(at, _)| *at)
                .collect();
            if !of_child.is_empty() {
                steps.push(position);
                self.narrow(child, steps, &of_child);
                steps.pop();
            }
        }
    }

    /// Returns the cause that is shown if there are several: one whose value the finding names, else the last.
    fn choose(
        &self,
        finding: usize,
        causes: &[usize],
        children: &[(String, &Node)],
    ) -> Option<usize> {
        let text = self.found.get(finding).and_then(|it| it.found.as_deref()).unwrap_or_default();
        let named = causes.iter().find(|it| {
            let mut is_named = false;
            if let Some((_, child)) = children.get(**it) {
                child.walk(&mut |node| {
                    let value = match node {
                        Node::Text(value) => value.to_string(),
                        Node::Int(number) => number.to_string(),
                        _ => return,
                    };
                    is_named |= value.len() > 1 && text.contains(&value);
                });
            }
            is_named
        });
        named.or(causes.last()).copied()
    }

    /// Returns the findings of the configuration without the value at a position, or `None` if there is no such
    /// configuration.
    fn without(&self, steps: &[usize]) -> Option<BTreeSet<Sign>> {
        let reading = self.document.without(steps).read::<B>();
        let config = reading.value.filter(|_| reading.faults.is_empty())?;
        config.check().is_empty().then(|| signs(&config))
    }
}
