//! The findings of the construct tree in the form that users read.
//!
//! Each case is a small program with an error. One snapshot has the findings of all cases. The codes are read from
//! the source, so the test fails if a code has no case.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use stanchion_aws::{efs, sns};
use stanchion_core::{App, CrossStack, Diagnostics, Environment, Stack};
use stanchion_template::document::Output;
use stanchion_template::intrinsic::Condition;
use stanchion_template::{Id, Template};

/// The findings of all cases.
#[derive(Default)]
struct Messages(String);

impl Messages {
    /// Adds a case: an app with one stack that has errors, and the ids of its findings in order.
    #[track_caller]
    fn stack(&mut self, title: &str, ids: &[&str], build: impl FnOnce(&Stack)) {
        self.app(title, ids, |app| build(&app.stack("Storage")));
    }

    #[track_caller]
    fn app(&mut self, title: &str, ids: &[&str], build: impl FnOnce(&App)) {
        let app = App::new();
        build(&app);
        let findings = match app.synth() {
            Ok(assembly) => assembly.diagnostics().clone(),
            Err(diagnostics) => diagnostics,
        };
        let found: Vec<&str> = findings.iter().map(|it| it.code.id).collect();
        assert_eq!(found, ids, "{title}: {findings}");
        self.0.push_str(&format!("# {title}\n{}\n\n", without_lines(&findings)));
    }
}

/// Replaces lines and columns of Rust files with `..`, because they change whenever a case is added.
fn without_lines(findings: &Diagnostics) -> String {
    let text = findings.to_string();
    let mut parts = text.split(".rs:");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let rest = part.trim_start_matches(|it: char| it.is_ascii_digit() || it == ':');
        format!("{text}.rs:..{rest}")
    })
}

#[test]
fn every_finding_is_as_reviewed() {
    let mut messages = Messages::default();
    stacks(&mut messages);
    names(&mut messages);
    resources(&mut messages);
    between_stacks(&mut messages);
    let text = messages.0.trim_end();
    insta::with_settings!({ snapshot_path => "../snapshots", prepend_module_to_snapshot => false,
        omit_expression => true }, {
        insta::assert_snapshot!("messages", text);
    });
    let missing: Vec<String> =
        codes().into_iter().filter(|it| !text.contains(&format!("[{it}]"))).collect();
    assert!(missing.is_empty(), "codes whose message no case shows: {missing:?}");
}

fn stacks(messages: &mut Messages) {
    messages.app("two stacks of one name", &["APP-001"], |app| {
        for _ in 0..2 {
            app.stack("Storage").add("Topic", sns::Topic::new());
        }
    });
    messages.stack("a stack without resources", &["CFN-032"], |_| {});
    messages.app("a name that starts with a digit", &["CFN-005"], |app| {
        app.stack("1st").add("Topic", sns::Topic::new());
    });
    messages.stack("a description of 1025 bytes", &["CFN-004"], |stack| {
        stack.set_description("x".repeat(1025));
        stack.add("Topic", sns::Topic::new());
    });
}

fn names(messages: &mut Messages) {
    messages.stack("an id with a slash", &["APP-002"], |stack| {
        stack.add("A/B", sns::Topic::new());
    });
    messages.stack("two constructs of one name", &["APP-003"], |stack| {
        for _ in 0..2 {
            stack.add("Topic", sns::Topic::new());
        }
    });
    messages.stack("two outputs of one name", &["APP-004"], |stack| {
        stack.add("Topic", sns::Topic::new());
        for value in ["1", "2"] {
            stack.output("Url", Output::new(value));
        }
    });
    messages.stack("two elements of one logical id", &["APP-006"], |stack| {
        stack.add("ATopic", sns::Topic::new());
        stack.child("A").add("Topic", sns::Topic::new());
    });
    messages.stack("a logical id with a hyphen", &["CFN-002"], |stack| {
        let topic = stack.add("Topic", sns::Topic::new());
        stack.edit(&topic).logical_id("the-topic");
    });
    messages.stack("a move to nowhere", &["APP-007"], |stack| {
        stack.add("Topic", sns::Topic::new());
        stack.moved("Data", "Shared/Data");
    });
    messages.stack("a file with a slash", &["APP-015"], |stack| {
        stack.add("Topic", sns::Topic::new());
        stack.artefact("a/b.yaml", "", []);
    });
    messages.stack("two files of one name", &["APP-016"], |stack| {
        stack.add("Topic", sns::Topic::new());
        for text in ["1", "2"] {
            stack.artefact("volume.yaml", text, []);
        }
    });
}

fn resources(messages: &mut Messages) {
    messages.stack("an override inside a number", &["APP-009"], |stack| {
        let data = stack.add("Data", efs::FileSystem::new().encrypted(true));
        stack.edit(&data).override_property("Encrypted.Key", "a");
    });
    messages.stack("changes of properties that do not exist", &["APP-020"; 3], |stack| {
        let data = stack.add("Data", efs::FileSystem::new());
        stack.edit(&data).override_property("Encryptd", true).remove_property("Anything");
        stack.default_property("AWS::EFS::FileSystem", "FileSystemTags.0.Valu", "a");
    });
    messages.stack("a default for a type that does not exist", &["APP-021"], |stack| {
        stack.add("Topic", sns::Topic::new());
        stack.default_property("AWS::EFS::FileSytem", "Encrypted", true);
    });
    messages.stack("edits of resources of nobody", &["APP-022"; 2], |stack| {
        stack.add("Topic", sns::Topic::new());
        stack.edit(&Id::imported()).logical_id("Other");
        stack.edit(&Id::Named("Data".into())).logical_id("Other");
    });
    messages.stack("values of parameters that are not there", &["APP-023"], |stack| {
        stack.add("Topic", sns::Topic::new());
        stack.parameter_value("Size", "1");
    });
    messages.stack("an included loop", &["APP-010"], |stack| {
        stack.add("Topic", sns::Topic::new());
        let each = "Fn::ForEach::Topics: [Name, [a, b], {'Topic${Name}': {Type: AWS::SNS::Topic}}]";
        let template = Template::parse(format!("Resources:\n  {each}\n")).unwrap().template;
        stack.include("Old", &template);
    });
    messages.stack("an output that the stack has too", &["APP-011"], |stack| {
        stack.output("Url", Output::new("1"));
        let text =
            "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\nOutputs:\n  Url:\n    Value: a\n";
        stack.include("Old", &Template::parse(text).unwrap().template);
    });
    messages.app("a condition of another stack", &["CFN-023"], |app| {
        let far = app.stack("Far");
        far.add("Topic", sns::Topic::new());
        let condition = far.condition("IsLive", Condition::equals("a", "b"));
        let near = app.stack("Near");
        let topic = near.add("Topic", sns::Topic::new());
        near.edit(&topic).condition(&condition);
    });
    messages.app("a handle of another app", &["APP-013"], |app| {
        let other = App::new().stack("Other").add("Topic", sns::Topic::new());
        app.stack("Near").add("Topic", sns::Topic::new().display_name(other.topic_name()));
    });
    messages.app("an aspect that adds a stack", &["APP-018"], |app| {
        app.stack("Storage").add("Topic", sns::Topic::new());
        let inner = app.clone();
        app.aspect(move |_| drop(inner.stack("Other")));
    });
    messages.stack("acknowledgements of nothing and for nothing", &["APP-017"; 3], |stack| {
        let data = stack.add("Data", efs::FileSystem::new());
        stack.edit(&data).acknowledge("EFS-10", "nothing on it outlives the job");
        stack.acknowledge("NOPE", "a slip");
        stack.acknowledge("EFS-011", "");
    });
}

fn between_stacks(messages: &mut Messages) {
    messages.app("an export of another Region", &["APP-008"], |app| {
        app.set_cross_stack(CrossStack::Exports);
        let [far, near] = [("Far", "us-east-1"), ("Near", "eu-west-1")].map(|(name, region)| {
            let stack = app.stack(name);
            let region = Some(region.to_owned());
            stack.set_environment(Environment { region, ..Environment::default() });
            stack
        });
        let topic = far.add("Topic", sns::Topic::new());
        near.add("Topic", sns::Topic::new().display_name(topic.topic_name()));
    });
    messages.app("two stacks that need each other", &["APP-012"], |app| {
        let [one, two] = ["One", "Two"].map(|name| app.stack(name));
        let topics = [one.add("Topic", sns::Topic::new()), two.add("Topic", sns::Topic::new())];
        one.add("Mirror", sns::Topic::new().display_name(topics[1].topic_name()));
        two.add("Mirror", sns::Topic::new().display_name(topics[0].topic_name()));
    });
}

/// Returns the ids of the codes that the source reports.
fn codes() -> BTreeSet<String> {
    let mut sources = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut sources);
    let mut codes = BTreeSet::new();
    for file in sources {
        let text = fs::read_to_string(file).unwrap();
        let lines = text.lines().filter(|it| !it.trim_start().starts_with("//"));
        codes.extend(lines.flat_map(|it| it.split("code::").skip(1)).filter_map(id));
    }
    assert!(codes.len() > 15, "the codes were not found in the source: {codes:?}");
    codes
}

/// Returns the id of the constant at the start of a text: `APP-001` for `APP_001, ..`.
fn id(text: &str) -> Option<String> {
    let (family, number) = text.get(..7)?.split_once('_')?;
    let is_id = family.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
        && number.bytes().all(|it| it.is_ascii_digit());
    is_id.then(|| format!("{family}-{number}"))
}

fn files(folder: &Path, list: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, list);
        } else {
            list.push(path);
        }
    }
}
