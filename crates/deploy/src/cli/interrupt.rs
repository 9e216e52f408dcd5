//! Handles Ctrl-C and SIGTERM. The first Ctrl-C answers an open question with no, or asks what to do with running operations. The
//! second one exits immediately. CloudFormation keeps the state, so nothing is lost.

use std::io::{IsTerminal, Write, stderr, stdin};
use std::process::exit;
use std::sync::Arc;
use std::sync::atomic::{AtomicI32, Ordering};

use stanchion_deploy::status::Phase;
use stanchion_deploy::{Assembly, Cloud, recover};
use tokio::sync::mpsc::{UnboundedSender, unbounded_channel};

use crate::arguments::OnInterrupt;
use crate::operator::Console;

/// The exit codes of shells for programs that these signals end.
const INTERRUPTED: i32 = 130;
const TERMINATED: i32 = 143;

/// The exit code after a signal that answered a question, or 0.
static CODE: AtomicI32 = AtomicI32::new(0);

/// Returns the exit code if a signal answered a question with no.
pub(crate) fn code() -> Option<u8> {
    u8::try_from(CODE.load(Ordering::SeqCst)).ok().filter(|it| *it != 0)
}

/// A signal that interrupts the run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Signal {
    /// Ctrl-C.
    Interrupt,
    /// SIGTERM, which nobody at a terminal sends.
    Terminate,
}

impl Signal {
    fn code(self) -> i32 {
        match self {
            Signal::Interrupt => INTERRUPTED,
            Signal::Terminate => TERMINATED,
        }
    }
}

/// Listens for Ctrl-C and SIGTERM until the program ends.
pub(crate) fn listen(
    assembly: Arc<Assembly>,
    cloud: Cloud,
    console: Arc<Console>,
    choice: OnInterrupt,
) {
    let (sender, mut first) = unbounded_channel();
    let prompts = Arc::clone(&console);
    // A thread of its own, so that no work of the run can delay it.
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        if let Ok(runtime) = runtime {
            runtime.block_on(signals(&prompts, &sender));
        }
    });
    tokio::spawn(async move {
        let Some(signal) = first.recv().await else { return };
        if !console.is_working() {
            console.say("interrupted; no operation was running");
            console.record_interrupt(&assembly);
            exit(signal.code());
        }
        let choice = match choice {
            OnInterrupt::Ask if signal == Signal::Interrupt && stdin().is_terminal() => {
                ask(&console).await
            }
            OnInterrupt::Ask => OnInterrupt::Leave,
            other => other,
        };
        if choice == OnInterrupt::Cancel {
            cancel(&assembly, &cloud, &console).await;
        }
        console.say(
            "interrupted; operations continue in CloudFormation, and the same command follows them",
        );
        console.record_interrupt(&assembly);
        exit(signal.code());
    });
}

/// Passes the first signal on, and exits at the second one.
async fn signals(console: &Console, first: &UnboundedSender<Signal>) {
    let Some(mut source) = Source::new() else { return };
    let signal = source.next().await;
    // If stacks are being deployed, no is the answer about one stack only, and SIGTERM is about all.
    let is_idle = !console.is_working();
    let is_answer = (is_idle || signal == Signal::Interrupt) && console.interrupt();
    if is_answer && is_idle {
        // The program ends as after no, and removes what it prepared.
        CODE.store(signal.code(), Ordering::SeqCst);
        drop(writeln!(stderr(), "\nnot approved; nothing was changed"));
    }
    if !is_answer && first.send(signal).is_err() {
        exit(signal.code());
    }
    exit(source.next().await.code());
}

/// The signals of the operating system.
#[cfg(unix)]
struct Source {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
}

#[cfg(unix)]
impl Source {
    fn new() -> Option<Source> {
        use tokio::signal::unix::{SignalKind, signal};
        let interrupt = signal(SignalKind::interrupt()).ok()?;
        Some(Source { interrupt, terminate: signal(SignalKind::terminate()).ok()? })
    }

    async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
        }
    }
}

/// The signals of the operating system.
#[cfg(windows)]
struct Source {
    interrupt: tokio::signal::windows::CtrlC,
    terminate: tokio::signal::windows::CtrlClose,
}

#[cfg(windows)]
impl Source {
    fn new() -> Option<Source> {
        use tokio::signal::windows::{ctrl_c, ctrl_close};
        Some(Source { interrupt: ctrl_c().ok()?, terminate: ctrl_close().ok()? })
    }

    async fn next(&mut self) -> Signal {
        tokio::select! {
            _ = self.interrupt.recv() => Signal::Interrupt,
            _ = self.terminate.recv() => Signal::Terminate,
        }
    }
}

async fn ask(console: &Console) -> OnInterrupt {
    let question = "let operations continue (Enter), or cancel running updates (c)?";
    match console.ask(question).await.unwrap_or_default().trim() {
        "c" | "cancel" => OnInterrupt::Cancel,
        _ => OnInterrupt::Leave,
    }
}

/// Cancels running updates, except those whose rollback would delete data that --allow-data-loss does not name. CloudFormation
/// cannot cancel a creation or deletion.
async fn cancel(assembly: &Assembly, cloud: &Cloud, console: &Console) {
    for stack in assembly.stacks().iter().filter(|it| console.is_running(it)) {
        let asked = async {
            let clients = cloud.of(stack).await?;
            let found = recover::existing(&clients, &stack.name).await?;
            if found.phase() == Phase::Busy {
                recover::ask_to_cancel(&clients, &found, console.allowed()).await?;
                console.say(&format!("{}: update canceled", stack.name));
            }
            Ok::<(), stanchion_deploy::Error>(())
        };
        if let Err(error) = asked.await {
            console.say(&error.to_string());
        }
    }
}
