//! The document of `scale-out` copies objects, and its instances tell their state.

use boot::{Boot, Document, Fault, Outcome, Ran, RunCommand, user_data};
use stanchion_constructs::blueprints::{Blueprint, ScaleOut};
use stanchion_constructs::prelude::App;
use stanchion_constructs::template::Template;

use super::world::{can_boot, started, synth};

const AT: &str = "/mnt/efs";

fn template() -> Template {
    let app = App::new();
    ScaleOut::default().build(&app);
    synth(&app)
}

fn instance(template: &Template) -> Boot {
    Boot::new(user_data(template).remove(0).text).mount(AT)
}

/// Returns the script of the document, for objects below `in/` that end in a suffix.
fn script(template: &Template, suffix: &str) -> String {
    let documents = Document::all(template);
    documents[0].script(&[("Bucket", "open-data"), ("Prefix", "in/"), ("Suffix", suffix)])
}

fn ran(commands: &[RunCommand], template: &Template) -> Vec<Ran> {
    let boot = instance(template).order_of_model();
    boot.run_commands(commands).unwrap_or_else(|it| panic!("no instance: {it}")).1
}

fn names(outcome: &Outcome) -> Vec<&str> {
    let tags = outcome.calls.iter().filter(|it| it.contains("create-tags"));
    tags.filter_map(|it| it.rsplit_once("Value=")).map(|it| it.1).collect()
}

#[test]
fn an_instance_waits_only_with_the_file_system() {
    if !can_boot() {
        return;
    }
    let template = template();
    let outcome = started(&instance(&template)).remove(0);
    assert_eq!(names(&outcome), ["waiting"], "{outcome:#?}");
    for fault in [Fault::Never, Fault::ClientMissing] {
        let outcome = started(&instance(&template).fault(fault)).remove(0);
        assert_eq!(names(&outcome), ["failed"], "{outcome:#?}");
        assert!(outcome.is_off && outcome.on_root_disk.is_empty(), "{outcome:#?}");
    }
}

/// Keys can have any character, folders can have markers, and other keys are left out.
#[test]
fn all_objects_are_copied() {
    if !can_boot() {
        return;
    }
    let keys = [
        "in/a.csv",
        "in/b c.csv",
        "in/it's \"quoted\".csv",
        "in/back\\slash.csv",
        "in/$(reboot) `reboot` $HOME.csv",
        "in/ leading and trailing .csv",
        "in/Zürich/数据.csv",
        "in/-rf.csv",
        "in/*?[a].csv",
        "in//two slashes.csv",
        "in/None.csv",
    ];
    let template = template();
    let mut command = RunCommand::new(script(&template, ".csv"))
        .object("in/", "")
        .object("in/Zürich/", "")
        .object("in/other.txt", "no")
        .object("out/a.csv", "no");
    for key in keys {
        command = command.object(key, format!("content of {key}"));
    }
    let empty = RunCommand::new(script(&template, "")).object("in/", "").object("out/a", "");
    let ran = ran(&[command, empty], &template);
    let copy = &ran[0];
    assert_eq!(copy.status, 0, "{copy:#?}");
    assert_eq!(copy.shared.len(), keys.len(), "{copy:#?}");
    for key in keys {
        let path = format!("/i-0123456789abcdef0/{}", key.replace("//", "/"));
        let file = copy.shared.iter().find(|it| it.path.ends_with(&path));
        let file = file.unwrap_or_else(|| panic!("{key} is missing: {copy:#?}"));
        assert_eq!(file.content, format!("content of {key}"));
    }
    let total = keys.len();
    assert_eq!(copy.names.first().map(String::as_str), Some("running 0 of 0"));
    assert_eq!(copy.names.last(), Some(&format!("complete {total} of {total}")));
    assert!(copy.on_root_disk.is_empty(), "{copy:#?}");
    assert_eq!(ran[1].status, 0, "{:#?}", ran[1]);
    assert_eq!(ran[1].names.last().map(String::as_str), Some("complete 0 of 0"));
}

/// The last name never says `running`, whatever stops the command.
#[test]
fn a_copy_that_fails_says_so() {
    if !can_boot() {
        return;
    }
    let template = template();
    let command = || RunCommand::new(script(&template, ""));
    let documents = Document::all(&template);
    let no_bucket = documents[0].script(&[("Bucket", "no-such-bucket")]);
    let ran = ran(
        &[
            command().object("in/a", "a").object("in/refused", "").object("in/b", "b"),
            command().object("in/../../../etc/cron.d/x", "evil").object("in/c", "c"),
            RunCommand::new(no_bucket),
            command().object("in/d", "d").object("in/endless", "").cancel(),
            command().object("in/e", "e").without_mounts(),
        ],
        &template,
    );
    let last: Vec<&str> = ran.iter().map(|it| it.names.last().unwrap().as_str()).collect();
    let expected =
        ["failed 2 of 3", "failed 1 of 2", "failed 0 of 0", "failed 1 of 2", "failed 0 of 0"];
    assert_eq!(last, expected, "{ran:#?}");
    assert!(ran.iter().all(|it| it.status != 0 && it.on_root_disk.is_empty()), "{ran:#?}");
    assert!(ran[1].output.contains("leads out of the directory"), "{:#?}", ran[1]);
    assert!(!ran.iter().any(|it| it.copied().iter().any(|it| it.contains("cron.d"))), "{ran:#?}");
    assert_eq!(ran[3].status, 137);
    assert!(ran[4].output.contains("is not mounted"), "{:#?}", ran[4]);
    assert!(ran[4].calls.iter().all(|it| !it.contains("aws s3")), "{:#?}", ran[4]);
}
