//! Asks questions at the terminal. An interrupt answers an open question with no.

use std::io::{BufRead, Write, stderr, stdin};
use std::sync::{Mutex, PoisonError};

use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::sync::{Mutex as Queue, oneshot};

/// The questions at the terminal, one at a time.
#[derive(Debug, Default)]
pub(crate) struct Prompt {
    /// The lines of standard input. One thread reads them, because a read that has begun cannot be stopped.
    lines: Queue<Option<UnboundedReceiver<String>>>,
    /// Ends the question that is open.
    open: Mutex<Option<oneshot::Sender<()>>>,
}

impl Prompt {
    /// Asks a question and returns the line that answers it. Returns nothing if the question was interrupted, or if standard
    /// input has ended.
    pub(crate) async fn ask(&self, question: &str) -> Option<String> {
        let mut lines = self.lines.lock().await;
        let lines = lines.get_or_insert_with(read);
        // Lines that the user typed before the question do not answer it.
        while lines.try_recv().is_ok() {}
        let (interrupt, interrupted) = oneshot::channel();
        *self.open.lock().unwrap_or_else(PoisonError::into_inner) = Some(interrupt);
        drop(write!(stderr(), "{question} "));
        drop(stderr().flush());
        let answer = tokio::select! {
            line = lines.recv() => line,
            _ = interrupted => None,
        };
        self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        if answer.is_none() {
            drop(writeln!(stderr()));
        }
        answer
    }

    /// Answers an open question with no. Returns false if no question is open.
    pub(crate) fn interrupt(&self) -> bool {
        let open = self.open.lock().unwrap_or_else(PoisonError::into_inner).take();
        open.is_some_and(|it| it.send(()).is_ok())
    }
}

/// Starts to read standard input.
fn read() -> UnboundedReceiver<String> {
    let (sender, receiver) = unbounded_channel();
    std::thread::spawn(move || {
        for line in stdin().lock().lines() {
            let Ok(line) = line else { break };
            if sender.send(line).is_err() {
                break;
            }
        }
    });
    receiver
}
