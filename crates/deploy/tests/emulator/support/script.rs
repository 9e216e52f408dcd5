//! A service that returns scripted responses.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};

use super::emulator::Run;
use super::http::{Message, serve};

/// The responses of each call, in order. The last one is repeated.
pub(crate) struct Script {
    url: String,
    requests: Arc<Mutex<Vec<Message>>>,
}

impl Script {
    /// Starts a service with these responses: the call, and the XML inside its result. `!CODE text` is an error. A call
    /// `A@B` is the call `A` after a call of `B`.
    pub(crate) fn start(answers: &[(&str, &str)]) -> Script {
        let mut all: BTreeMap<String, Vec<Message>> = BTreeMap::new();
        for (key, body) in answers {
            let action = key.split('@').next().unwrap_or_default();
            let answer = match body.strip_prefix('!').and_then(|it| it.split_once(' ')) {
                Some((code, text)) => Message::error(400, code, text),
                None => Message::xml(200, &result(action, body)),
            };
            all.entry((*key).to_owned()).or_default().push(answer);
        }
        let caller = "<Arn>arn:aws:iam::123456789012:user/ann</Arn><UserId>AIDA</UserId><Account>123456789012</Account>";
        let caller = format!(
            "<GetCallerIdentityResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><GetCallerIdentityResult>{caller}</GetCallerIdentityResult></GetCallerIdentityResponse>"
        );
        let caller = || vec![Message::xml(200, &caller)];
        all.entry("GetCallerIdentity".to_owned()).or_insert_with(caller);
        // The deployed stack has no resources, unless a test says otherwise.
        for (action, body) in [
            ("GetTemplate", "<TemplateBody>Resources: {}</TemplateBody>"),
            ("ListStackResources", "<StackResourceSummaries></StackResourceSummaries>"),
            ("DeleteChangeSet", ""),
            ("ListChangeSets", "<Summaries></Summaries>"),
        ] {
            let answer = || vec![Message::xml(200, &result(action, body))];
            all.entry(action.to_owned()).or_insert_with(answer);
        }
        let requests = Arc::new(Mutex::new(Vec::new()));
        let (log, left) = (Arc::clone(&requests), Mutex::new(all));
        let url = serve(move |stream| {
            let Ok(Some(request)) = Message::read(&stream) else { return };
            let action = request.action();
            let done = |it: &&str| {
                let log = log.lock().expect("nobody panics with it");
                log.iter().any(|request: &Message| request.action() == *it)
            };
            let mut left = left.lock().expect("nobody panics with it");
            let later = left.keys().find(|it| {
                it.split_once('@').is_some_and(|(of, after)| of == action && done(&after))
            });
            let key = later.unwrap_or(&action).clone();
            let answer = left
                .get_mut(&key)
                .map(|it| if it.len() > 1 { it.remove(0) } else { it[0].clone() });
            drop(left);
            let unknown =
                || Message::error(400, "InvalidAction", &format!("no answer for {action}"));
            log.lock().expect("nobody panics with it").push(request);
            drop((&stream).write_all(&answer.unwrap_or_else(unknown).bytes()));
        });
        Script { url, requests }
    }

    /// Returns the deployer as a command that is not started yet, with credentials in environment variables.
    pub(crate) fn program(&self) -> Command {
        let mut command = program();
        command.args(["--endpoint-url", &self.url]);
        command
    }

    /// Runs the deployer against the service.
    pub(crate) fn deploy(&self, command: &str, assembly: &Path, arguments: &[&str]) -> Run {
        let mut program = self.program();
        program.arg(command).arg(assembly).args(arguments);
        Run::of(&program.output().expect("the deployer starts"))
    }

    /// Returns the address of the service.
    #[allow(dead_code, reason = "the tests of the network use it")]
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Returns the requests of a call.
    pub(crate) fn requests(&self, action: &str) -> Vec<Message> {
        let all = self.requests.lock().expect("nobody panics with it");
        all.iter().filter(|it| it.action() == action).cloned().collect()
    }
}

/// Returns the deployer with fixed credentials and no other settings.
pub(crate) fn program() -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_stanchion-deploy"));
    program
        .env("AWS_ACCESS_KEY_ID", "key")
        .env("AWS_SECRET_ACCESS_KEY", "secret")
        .env("AWS_REGION", "eu-central-1")
        .env("AWS_CONFIG_FILE", "/dev/null")
        .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
        .env("NO_COLOR", "1")
        .env_remove("AWS_PROFILE")
        .env_remove("AWS_DEFAULT_PROFILE")
        .stdin(Stdio::null());
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "AWS_CA_BUNDLE"] {
        program.env_remove(name).env_remove(name.to_ascii_lowercase());
    }
    program
}

/// Returns the response to a call from the XML inside its result.
fn result(action: &str, body: &str) -> String {
    format!(
        "<{action}Response xmlns=\"http://cloudformation.amazonaws.com/doc/2010-05-15/\"><{action}Result>{body}</{action}Result></{action}Response>"
    )
}
