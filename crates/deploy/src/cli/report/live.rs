//! Shows the progress of operations: bars on a terminal, lines elsewhere.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write, stderr};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use stanchion_deploy::events::Event;
use stanchion_template::{visible, visible_lines};

/// Shows progress on standard error.
#[derive(Debug)]
pub(crate) struct Live {
    bars: Option<MultiProgress>,
    known: Mutex<BTreeMap<(String, String), ProgressBar>>,
    stacks: Mutex<BTreeMap<String, ProgressBar>>,
    /// The lines that wait for the answer to a question.
    held: Mutex<Option<Vec<String>>>,
}

impl Live {
    /// Creates a display, with bars if standard error is a terminal.
    pub(crate) fn new() -> Live {
        let bars = stderr().is_terminal().then(MultiProgress::new);
        Live { bars, known: Mutex::default(), stacks: Mutex::default(), held: Mutex::default() }
    }

    /// Prints one or more lines. Hidden characters of names and values become escapes.
    pub(crate) fn say(&self, line: &str) {
        let line = visible_lines(line).into_owned();
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        match &mut *held {
            Some(held) => held.push(line),
            None => self.print(line),
        }
    }

    fn print(&self, line: String) {
        match &self.bars {
            Some(bars) => drop(bars.println(line)),
            None => drop(writeln!(stderr(), "{line}")),
        }
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
            if !event.is_stack {
                let stacks = self.stacks.lock().unwrap_or_else(PoisonError::into_inner);
                if let Some(bar) = stacks.get(stack) {
                    bar.inc(1);
                    // A replaced resource ends twice, and a re-created stack was not planned, so the count may exceed the length.
                    bar.set_length(bar.length().unwrap_or_default().max(bar.position()));
                }
            }
            drop(known);
            self.say(&line);
        } else {
            let bar = known.entry(key).or_insert_with(|| {
                let bar = bars.add(ProgressBar::new_spinner());
                if let Ok(style) = ProgressStyle::with_template("{spinner} {elapsed:>5} {msg}") {
                    bar.set_style(style);
                }
                bar.enable_steady_tick(Duration::from_millis(120));
                bar
            });
            bar.set_message(line);
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
            self.print(line);
        }
    }
}
