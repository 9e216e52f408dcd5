//! Accounts in the emulator, runs of the deployer, and a second client that reads the resources.

use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use sha2::{Digest, Sha256};

/// A separate account in the emulator, so that tests do not see the resources of each other.
pub(crate) struct Account {
    url: String,
    key: String,
}

/// A run of the deployer.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Run {
    pub(crate) fn of(output: &Output) -> Run {
        Run {
            code: output.status.code().unwrap_or(-1),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Parses standard output as JSON.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// Returns the run if it has this exit code, and panics otherwise.
    #[track_caller]
    pub(crate) fn expect(self, code: i32) -> Run {
        assert_eq!(self.code, code, "{}\n{}", self.stdout, self.stderr);
        self
    }

    /// Returns the run if standard error has all of these texts, and panics otherwise.
    #[track_caller]
    pub(crate) fn tells(self, texts: &[&str]) -> Run {
        for text in texts {
            assert!(self.stderr.contains(text), "no {text:?} in\n{}", self.stderr);
        }
        self
    }
}

impl Account {
    /// Returns the account of a test, by a name that no other test has.
    pub(crate) fn of(test: &str) -> Account {
        let url = std::env::var("STANCHION_EMULATOR")
            .expect("these tests need an emulator: `cargo xtask test` starts one");
        Account { url, key: key(test) }
    }

    /// Returns an account in moto, which supports some of the types that the emulator lacks.
    pub(crate) fn at_moto(test: &str) -> Account {
        let url = std::env::var("STANCHION_MOTO")
            .expect("these tests need moto: `cargo xtask test` starts it");
        Account { url, key: key(test) }
    }

    /// Returns the same account at a different address, such as a proxy.
    pub(crate) fn behind(&self, url: &str) -> Account {
        Account { url: url.to_owned(), key: self.key.clone() }
    }

    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Returns a program with only this account's credentials in its environment.
    pub(crate) fn command(&self, program: impl AsRef<std::ffi::OsStr>) -> Command {
        let mut command = Command::new(program);
        command
            .env("AWS_ACCESS_KEY_ID", &self.key)
            .env("AWS_SECRET_ACCESS_KEY", "secret")
            .env("AWS_REGION", "eu-central-1")
            .env("AWS_DEFAULT_REGION", "eu-central-1")
            .env("AWS_CONFIG_FILE", "/dev/null")
            .env("AWS_SHARED_CREDENTIALS_FILE", "/dev/null")
            .env("AWS_EC2_METADATA_DISABLED", "true")
            .env("NO_COLOR", "1")
            .env_remove("AWS_PROFILE")
            .stdin(Stdio::null());
        command
    }

    /// Returns the deployer as a command that is not started yet.
    pub(crate) fn program(&self) -> Command {
        let mut command = self.command(env!("CARGO_BIN_EXE_stanchion-deploy"));
        command.args(["--endpoint-url", &self.url]);
        command
    }

    /// Runs the deployer on an assembly.
    pub(crate) fn deploy(&self, command: &str, assembly: &Path, arguments: &[&str]) -> Run {
        let mut program = self.program();
        program.arg(command).arg(assembly).args(arguments);
        Run::of(&program.output().expect("the deployer starts"))
    }

    /// Deletes all stacks of an assembly, with the consent to lose all data.
    pub(crate) fn destroy(&self, assembly: &Path, arguments: &[&str]) -> Run {
        let plan = self.deploy("destroy", assembly, &["--plan", "--json"]).json();
        let stacks = plan["stacks"].as_array().cloned().unwrap_or_default();
        let mut all: Vec<String> = vec!["--yes".to_owned()];
        for stack in &stacks {
            for resource in stack["resources"].as_array().into_iter().flatten() {
                if resource["holdsData"] == true && resource["fate"] != "retain" {
                    let (stack, id) = (stack["name"].as_str(), resource["logicalId"].as_str());
                    let name = format!("{}.{}", stack.unwrap_or_default(), id.unwrap_or_default());
                    all.extend(["--allow-data-loss".to_owned(), name]);
                }
            }
        }
        let all: Vec<&str> =
            all.iter().map(String::as_str).chain(arguments.iter().copied()).collect();
        self.deploy("destroy", assembly, &all)
    }

    /// Calls a service through botocore, a different client than the one under test.
    pub(crate) fn ask(&self, service: &str, operation: &str, parameters: &Value) -> Value {
        self.ask_all(&[(service, operation, parameters.clone())]).remove(0)
    }

    /// Calls several services.
    pub(crate) fn ask_all(&self, calls: &[(&str, &str, Value)]) -> Vec<Value> {
        const READER: &str = "
import sys, json, botocore.session
session, answers, clients = botocore.session.get_session(), [], {}
for service, operation, parameters in json.loads(sys.argv[2]):
    if service not in clients:
        clients[service] = session.create_client(service, endpoint_url=sys.argv[1])
    try:
        answer = getattr(clients[service], operation)(**parameters)
    except clients[service].exceptions.ClientError as error:
        answer = {'Error': error.response['Error']}
    answer.pop('ResponseMetadata', None)
    answers.append(answer)
print(json.dumps(answers, default=str))
";
        if calls.is_empty() {
            return Vec::new();
        }
        let python = std::env::var("STANCHION_EMULATOR_PYTHON").expect("a Python with botocore");
        let calls = serde_json::to_string(calls).expect("JSON");
        let output = self.command(python).args(["-c", READER, &self.url, &calls]).output();
        let output = output.expect("Python starts");
        let text = String::from_utf8_lossy(&output.stdout);
        serde_json::from_str(&text)
            .unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
    }

    /// Returns a stack's status through botocore, if the stack exists.
    pub(crate) fn status(&self, stack: &str) -> Option<String> {
        let answer = self.ask(
            "cloudformation",
            "describe_stacks",
            &serde_json::json!({ "StackName": stack }),
        );
        answer["Stacks"][0]["StackStatus"].as_str().map(str::to_owned)
    }
}

/// Derives twelve digits from a name. The emulator treats an access key of twelve digits as the account.
fn key(test: &str) -> String {
    let digest = Sha256::digest(test.as_bytes());
    let number = digest.iter().take(8).fold(0_u64, |all, it| (all << 8) | u64::from(*it));
    format!("{:012}", 100_000_000_000 + number % 900_000_000_000)
}
