//! The workflows of `docs/ci` do what they say: their scripts run in a repository, with programs in place of the code host.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;

use stanchion_template::{Node, parse};

const BEFORE: &str = "Resources: {Data: {Type: 'AWS::EFS::FileSystem', DeletionPolicy: Retain, UpdateReplacePolicy: Retain}}\n";
const AFTER: &str = "Resources: {Data: {Type: 'AWS::EFS::FileSystem', DeletionPolicy: Retain, UpdateReplacePolicy: Retain, Properties: {Encrypted: true}}}\n";
const ACCEPTED: &str = "- {change: data, resource: Data, reason: planned}\n- {change: replace, resource: Data, reason: planned}\n";

/// A repository whose branch changes a template, and a folder with programs.
struct Setting {
    folder: tempfile::TempDir,
}

impl Setting {
    fn new() -> Setting {
        let it = Setting { folder: tempfile::tempdir().unwrap() };
        let origin = it.path("origin");
        fs::create_dir_all(origin.join("templates")).unwrap();
        fs::write(origin.join("templates/Storage.template.yaml"), BEFORE).unwrap();
        fs::write(origin.join("accepted.yaml"), "[]").unwrap();
        git(&origin, &["init", "-q"]);
        git(&origin, &["add", "."]);
        git(&origin, &["commit", "-q", "-m", "c"]);
        git(it.folder.path(), &["clone", "-q", "origin", "work"]);
        fs::write(it.path("work/templates/Storage.template.yaml"), AFTER).unwrap();
        fs::create_dir(it.path("bin")).unwrap();
        std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_stanchion"), it.path("bin/stanchion"))
            .unwrap();
        it
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Adds a program that records its arguments and prints a text.
    fn program(&self, name: &str, prints: &str) {
        let path = self.path("bin").join(name);
        let calls = self.path("calls");
        let script = format!(
            "#!/bin/sh\necho {name} \"$@\" >> '{}'\nprintf '%s' '{prints}'\n",
            calls.display()
        );
        fs::write(&path, script).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    }

    /// Runs a script as a code host does: with `sh -e`. Returns the exit code.
    fn run(&self, script: &str, variables: &[(&str, &str)]) -> Option<i32> {
        let path = format!("{}:{}", self.path("bin").display(), std::env::var("PATH").unwrap());
        let mut command = Command::new("sh");
        command.args(["-e", "-c", script]).current_dir(self.path("work")).env("PATH", path);
        let output = command.envs(variables.iter().copied()).output().unwrap();
        output.status.code()
    }

    fn calls(&self) -> String {
        fs::read_to_string(self.path("calls")).unwrap_or_default()
    }

    fn accept(&self) {
        fs::write(self.path("work/accepted.yaml"), ACCEPTED).unwrap();
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let names = ["-c", "user.name=n", "-c", "user.email=e", "-c", "init.defaultBranch=main"];
    let output =
        Command::new("git").args([&names, arguments].concat()).current_dir(folder).output();
    let output = output.unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn workflow(name: &str) -> Node {
    let path = format!("{}/../../docs/ci/{name}", env!("CARGO_MANIFEST_DIR"));
    parse(fs::read(path).unwrap()).unwrap().node
}

/// Returns the script of a step by its name.
fn step<'a>(workflow: &'a Node, name: &str) -> &'a str {
    let steps = workflow.get("jobs").unwrap().get("review").unwrap().get("steps").unwrap();
    let mut steps = steps.as_list().unwrap().iter();
    let step = steps.find(|it| it.get("name").and_then(Node::as_text) == Some(name)).unwrap();
    step.get("run").and_then(Node::as_text).unwrap()
}

#[test]
fn the_workflow_of_github_comments_once_and_decides() {
    let (setting, workflow) = (Setting::new(), workflow("github.yml"));
    let variables = [
        ("BASE", "origin/main"),
        ("TEMPLATES", "templates"),
        ("COMMENTS", "repos/o/r/issues/1/comments"),
    ];
    assert_eq!(setting.run(step(&workflow, "Review"), &variables), Some(0));
    let written = |name: &str| fs::read_to_string(setting.path("work").join(name)).unwrap();
    assert!(written("review.markdown").starts_with("<!-- stanchion-review -->\n"));
    assert!(written("review.html").contains("is replaced by an empty resource"));
    assert!(written("review.sarif").contains("\"ruleId\": \"review/data\""));

    setting.program("gh", "");
    assert_eq!(setting.run(step(&workflow, "Comment"), &variables), Some(0));
    let post = "gh api repos/o/r/issues/1/comments --method POST --field body=@review.markdown\n";
    assert!(setting.calls().ends_with(post), "{}", setting.calls());
    setting.program("gh", "repos/o/r/issues/comments/7");
    assert_eq!(setting.run(step(&workflow, "Comment"), &variables), Some(0));
    let patch = "gh api repos/o/r/issues/comments/7 --method PATCH --field body=@review.markdown\n";
    assert!(setting.calls().ends_with(patch), "{}", setting.calls());

    assert_eq!(setting.run(step(&workflow, "Decide"), &variables), Some(1));
    setting.accept();
    assert_eq!(setting.run(step(&workflow, "Decide"), &variables), Some(0));
}

#[test]
fn the_job_of_gitlab_comments_once_and_decides() {
    let (setting, workflow) = (Setting::new(), workflow("gitlab.yml"));
    let lines = workflow.get("review").unwrap().get("script").unwrap().as_list().unwrap();
    let script: Vec<&str> = lines.iter().filter_map(Node::as_text).collect();
    let script = script.join("\n");
    let variables = [
        ("TEMPLATES", "templates"),
        ("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main"),
        ("CI_API_V4_URL", "https://host/api/v4"),
        ("CI_PROJECT_ID", "3"),
        ("CI_MERGE_REQUEST_IID", "5"),
        ("REVIEW_TOKEN", "t"),
    ];
    setting.program("curl", "[]");
    setting.program("jq", "");
    assert_eq!(setting.run(&script, &variables), Some(1));
    let notes = "https://host/api/v4/projects/3/merge_requests/5/notes";
    let post = format!(
        "--request POST --header PRIVATE-TOKEN: t --data-urlencode body@review.md {notes}\n"
    );
    assert!(setting.calls().contains(&post), "{}", setting.calls());
    setting.program("jq", "7");
    setting.accept();
    assert_eq!(setting.run(&script, &variables), Some(0));
    let put = format!(
        "--request PUT --header PRIVATE-TOKEN: t --data-urlencode body@review.md {notes}/7\n"
    );
    assert!(setting.calls().contains(&put), "{}", setting.calls());
    let page = fs::read_to_string(setting.path("work/review.html")).unwrap();
    assert!(page.contains("is replaced by an empty resource"));
}
