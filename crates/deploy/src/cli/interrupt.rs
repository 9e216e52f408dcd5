//! Handles Ctrl-C: the first one asks what to do, the second one exits immediately. CloudFormation keeps the state, so
//! nothing is lost.

use std::io::{IsTerminal, stdin};
use std::process::exit;
use std::sync::Arc;

use stanchion_deploy::status::Phase;
use stanchion_deploy::{Assembly, Cloud, recover};

use crate::arguments::OnInterrupt;
use crate::operator::Console;

/// The exit code after Ctrl-C.
const INTERRUPTED: i32 = 130;

/// Listens for Ctrl-C until the program ends.
pub(crate) fn listen(
    assembly: Arc<Assembly>,
    cloud: Cloud,
    console: Arc<Console>,
    choice: OnInterrupt,
) {
    tokio::spawn(async move {
        if tokio::signal::ctrl_c().await.is_err() {
            return;
        }
        tokio::spawn(async {
            drop(tokio::signal::ctrl_c().await);
            exit(INTERRUPTED);
        });
        let choice = match choice {
            OnInterrupt::Ask if stdin().is_terminal() => ask(&console).await,
            OnInterrupt::Ask => OnInterrupt::Leave,
            other => other,
        };
        if choice == OnInterrupt::Cancel {
            cancel(&assembly, &cloud, &console).await;
        }
        console.say(
            "interrupted; operations continue in CloudFormation, and the same command follows them",
        );
        exit(INTERRUPTED);
    });
}

async fn ask(console: &Arc<Console>) -> OnInterrupt {
    let console = Arc::clone(console);
    let question = "let operations continue (Enter), or cancel running updates (c)?";
    let answer = tokio::task::spawn_blocking(move || console.read(question)).await;
    match answer.unwrap_or_default().trim() {
        "c" | "cancel" => OnInterrupt::Cancel,
        _ => OnInterrupt::Leave,
    }
}

/// Cancels running updates. CloudFormation cannot cancel a creation or deletion.
async fn cancel(assembly: &Assembly, cloud: &Cloud, console: &Console) {
    for stack in assembly.stacks().iter().filter(|it| console.is_running(&it.name)) {
        let asked = async {
            let clients = cloud.of(stack).await?;
            let found = recover::existing(&clients, &stack.name).await?;
            if found.phase() == Phase::Busy {
                recover::ask_to_cancel(&clients, &found).await?;
                console.say(&format!("{}: update canceled", stack.name));
            }
            Ok::<(), stanchion_deploy::Error>(())
        };
        if let Err(error) = asked.await {
            console.say(&error.to_string());
        }
    }
}
