//! The order of stacks.

use stanchion_check::{Diagnostic, code};

use super::cross_stack::CrossStackUses;
use crate::tree::{StackIndex, Tree};

/// Orders stacks after the stacks they depend on, otherwise by path. Reports a cycle and breaks it.
pub(super) fn settle(
    tree: &Tree,
    uses: &CrossStackUses,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<StackIndex> {
    let mut by_path: Vec<StackIndex> = (0..tree.stacks.len()).map(StackIndex).collect();
    by_path.sort_by_key(|it| &tree.stacks[it.0].path);
    let is_done = vec![false; tree.stacks.len()];
    let mut visit = Visit { tree, uses, done: Vec::new(), is_done, open: Vec::new(), diagnostics };
    for stack in by_path {
        visit.stack(stack);
    }
    visit.done
}

struct Visit<'a, 'b> {
    tree: &'a Tree,
    uses: &'a CrossStackUses,
    done: Vec<StackIndex>,
    is_done: Vec<bool>,
    open: Vec<StackIndex>,
    diagnostics: &'b mut Vec<Diagnostic>,
}

impl Visit<'_, '_> {
    fn stack(&mut self, stack: StackIndex) {
        if self.is_done[stack.0] {
            return;
        }
        if let Some(start) = self.open.iter().position(|it| *it == stack) {
            self.report_cycle(start);
            return;
        }
        self.open.push(stack);
        let mut needed: Vec<StackIndex> = self.uses.needs(self.tree, stack).into_iter().collect();
        needed.sort_by_key(|it| &self.tree.stacks[it.0].path);
        for producer in needed {
            self.stack(producer);
        }
        self.open.pop();
        self.is_done[stack.0] = true;
        self.done.push(stack);
    }

    fn report_cycle(&mut self, start: usize) {
        let cycle: Vec<StackIndex> = self.open[start..].to_vec();
        let steps: Vec<String> = cycle
            .iter()
            .enumerate()
            .map(|(index, consumer)| {
                let producer = cycle[(index + 1) % cycle.len()];
                match self.uses.pairs.get(&(*consumer, producer)) {
                    Some(it) => format!("{} uses {} at {}", it.user, it.target, it.location),
                    None => {
                        let name = |it: StackIndex| self.tree.stacks[it.0].path.join("/");
                        format!("{} depends on {}", name(*consumer), name(producer))
                    }
                }
            })
            .collect();
        let first = &self.tree.stacks[cycle[0].0];
        let place = cycle
            .get(1)
            .or(cycle.first())
            .and_then(|producer| self.uses.pairs.get(&(cycle[0], *producer)))
            .map_or(first.location, |it| it.location);
        self.diagnostics.push(
            Diagnostic::new(code::APP_012, "stacks depend on each other in a cycle")
                .at_construct(first.path.join("/"))
                .at(place)
                .found(steps.join("; ")),
        );
    }
}
