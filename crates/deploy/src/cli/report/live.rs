//! Shows the progress of operations: bars on a terminal, lines elsewhere.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write, stderr};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use stanchion_deploy::events::Event;
use stanchion_template::{visible, visible_lines};

use crate::colour;

/// The most stacks whose resources are shown one by one.
const MOST: usize = 10;

/// Shows progress on standard error.
#[derive(Debug, Default)]
pub(crate) struct Live {
    bars: Option<MultiProgress>,
    known: Mutex<BTreeMap<(String, String), ProgressBar>>,
    stacks: Mutex<BTreeMap<String, ProgressBar>>,
    is_brief: AtomicBool,
    /// The lines that wait for the answer to a question.
    held: Mutex<Option<Vec<String>>>,
}

impl Live {
    /// Creates a display, with bars if standard error is a terminal.
    pub(crate) fn new() -> Live {
        let bars = stderr().is_terminal().then(MultiProgress::new);
        Live { bars, ..Live::default() }
    }

    /// Prints one or more lines. Hidden characters of names and values become escapes.
    pub(crate) fn say(&self, line: &str) {
        let line = visible_lines(line).into_owned();
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *held {
            Some(held) => held.push(line),
            None => self.print(&line),
        }
    }

    fn print(&self, line: &str) {
        let line = painted(line);
        match &self.bars {
            Some(bars) => drop(bars.println(line)),
            None => drop(writeln!(stderr(), "{line}")),
        }
    }

    /// Sets the number of stacks. If there are more than ten, each stack has one line and its resources have none.
    pub(crate) fn expect(&self, stacks: usize) {
        self.is_brief.store(stacks > MOST, Ordering::SeqCst);
    }

    /// Adds a bar for a stack, which grows with every resource that is done.
    pub(crate) fn begin(&self, stack: &str, resources: usize) {
        let Some(bars) = &self.bars else { return };
        let bar = bars.insert(0, ProgressBar::new(resources as u64));
        if let Ok(style) = ProgressStyle::with_template("{msg} {bar:30} {pos}/{len} {elapsed}") {
            bar.set_style(style);
        }
        bar.set_message(visible(stack).into_owned());
        bar.enable_steady_tick(Duration::from_secs(1));
        self.stacks.lock().unwrap_or_else(PoisonError::into_inner).insert(stack.to_owned(), bar);
    }

    /// Removes the bar of a stack.
    pub(crate) fn end(&self, stack: &str) {
        let bar = self.stacks.lock().unwrap_or_else(PoisonError::into_inner).remove(stack);
        if let Some(bar) = bar {
            bar.finish_and_clear();
        }
    }

    /// Shows an event.
    pub(crate) fn event(&self, stack: &str, event: &Event) {
        if self.bars.is_some() && self.is_brief.load(Ordering::SeqCst) {
            self.brief(stack, event);
            return;
        }
        let reason = event.reason.as_deref().map(|it| format!("  {it}")).unwrap_or_default();
        let line = format!(
            "{stack}  {}  {}  {}{reason}",
            event.status, event.logical_id, event.resource_type
        );
        let line = visible(&line).into_owned();
        let Some(bars) = &self.bars else {
            self.say(&format!("{}  {line}", event.time()));
            return;
        };
        let key = (stack.to_owned(), event.logical_id.clone());
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if event.is_end() {
            if let Some(bar) = known.remove(&key) {
                bar.finish_and_clear();
            }
            let stacks = self.stacks.lock().unwrap_or_else(PoisonError::into_inner);
            if let Some(bar) = stacks.get(stack).filter(|_| !event.is_stack) {
                count(bar);
            }
            drop(stacks);
            drop(known);
            self.say(&line);
        } else {
            let bar = known.entry(key).or_insert_with(|| spinner(bars));
            bar.set_message(painted(&line));
        }
    }

    /// Shows an event in the line of its stack. A failure has a line of its own, which stays.
    fn brief(&self, stack: &str, event: &Event) {
        let line = format!("{stack}  {}  {}", event.status, event.logical_id);
        let line = painted(&visible(&line));
        let mut stacks = self.stacks.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(bars) = &self.bars {
            let bar = stacks.entry(stack.to_owned()).or_insert_with(|| spinner(bars));
            bar.set_message(line);
            if event.is_end() && !event.is_stack {
                count(bar);
            }
        }
        drop(stacks);
        if event.is_failure() {
            let reason = event.reason.as_deref().unwrap_or_default();
            self.say(&format!("{stack}  {}  {}  {reason}", event.status, event.logical_id));
        }
    }

    /// Hides the bars and holds lines back, while a question is open. Nothing waits for the answer to be drawn.
    pub(crate) fn hide(&self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.get_or_insert_default();
        if let Some(bars) = &self.bars {
            drop(bars.clear());
            bars.set_draw_target(ProgressDrawTarget::hidden());
        }
    }

    /// Shows the bars again, and the lines that were held back.
    pub(crate) fn show(&self) {
        if let Some(bars) = &self.bars {
            bars.set_draw_target(ProgressDrawTarget::stderr());
        }
        let lines = self.held.lock().unwrap_or_else(PoisonError::into_inner).take();
        for line in lines.unwrap_or_default() {
            self.print(&line);
        }
    }
}

fn spinner(bars: &MultiProgress) -> ProgressBar {
    let bar = bars.add(ProgressBar::new_spinner());
    if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed:>5} {msg}") {
        bar.set_style(style);
    }
    bar.enable_steady_tick(Duration::from_millis(120));
    bar
}

/// Counts a resource that is done.
fn count(bar: &ProgressBar) {
    bar.inc(1);
    // A replaced resource ends twice, and a re-created stack was not planned, so the count may exceed the length.
    bar.set_length(bar.length().unwrap_or_default().max(bar.position()));
}

/// Colours text if standard error shows colours.
fn painted(text: &str) -> String {
    if colour::is_on(&stderr()) { colour::paint(text) } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn event(id: &str, status: &str) -> Event {
        Event {
            id: id.to_owned(),
            at: (0, 0),
            stack: "S".to_owned(),
            logical_id: id.to_owned(),
            physical_id: None,
            resource_type: "T".to_owned(),
            status: status.to_owned(),
            reason: None,
            is_stack: false,
        }
    }

    #[test]
    fn more_than_ten_stacks_have_one_line_each() {
        for (stacks, lines) in [(10, 2), (11, 0)] {
            let hidden = MultiProgress::with_draw_target(ProgressDrawTarget::hidden());
            let live = Live { bars: Some(hidden), ..Live::default() };
            live.expect(stacks);
            live.begin("S", 2);
            live.event("S", &event("A", "CREATE_IN_PROGRESS"));
            live.event("S", &event("B", "CREATE_IN_PROGRESS"));
            assert_eq!(live.known.lock().unwrap().len(), lines, "{stacks}");
            live.event("S", &event("A", "CREATE_COMPLETE"));
            let all = live.stacks.lock().unwrap();
            assert_eq!((all.len(), all["S"].position()), (1, 1), "{stacks}");
            let is_shown = all["S"].message().contains("CREATE_COMPLETE");
            assert_eq!(is_shown, lines == 0, "{stacks}");
        }
    }

    #[test]
    fn a_stack_without_a_plan_has_a_line_too() {
        let hidden = MultiProgress::with_draw_target(ProgressDrawTarget::hidden());
        let live = Live { bars: Some(hidden), ..Live::default() };
        live.expect(11);
        live.event("S", &event("A", "DELETE_IN_PROGRESS"));
        assert_eq!(live.stacks.lock().unwrap().len(), 1);
        live.end("S");
        assert_eq!(live.stacks.lock().unwrap().len(), 0);
    }
}
