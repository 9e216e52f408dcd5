//! The instances of the example `render-farm`: they mount, then start the worker, which renders the scenes of a queue.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};

use boot::{Boot, Fault, Start, user_data};
use stanchion_constructs::prelude::App;

use super::world::{can_boot, started, synth};

const AT: &str = "/mnt/render";
const UNIT: &str = "/etc/systemd/system/render.service";
const WORKER: &str = "/usr/local/bin/render";
const STARTS: &str = "systemctl enable --now render";

fn instance() -> Boot {
    let app = App::new();
    example_programs::render_farm::stacks(&app);
    let text = user_data(&synth(&app)).remove(0).text;
    Boot::new(text).mount(AT).keep(UNIT).keep(WORKER)
}

/// The worker starts after the mount. After a restart, systemd starts it, and not before the mount.
#[test]
fn the_worker_starts_after_the_mount() {
    if !can_boot() {
        return;
    }
    for fault in [Fault::None, Fault::Late] {
        let starts = started(&instance().fault(fault).then(Start::Reboot).then(Start::Image));
        for (start, wanted) in starts.iter().zip([1, 0, 1]) {
            assert!(start.is_mounted(AT) && !start.failed(), "{fault:?}: {start:#?}");
            assert!(start.on_root_disk.is_empty(), "{fault:?}: {start:#?}");
            let count = start.calls.iter().filter(|it| *it == STARTS).count();
            assert_eq!(count, wanted, "{fault:?}: {:#?}", start.calls);
        }
        let mount = starts[0].position("mount ");
        assert!(mount.is_some() && mount < starts[0].position(STARTS), "{:#?}", starts[0].calls);
        let unit = starts[0].file(UNIT).unwrap();
        for line in [
            "RequiresMountsFor=/mnt/render",
            "ExecStart=/usr/local/bin/render scenesqueue-queueurl",
            "Restart=always",
            "WantedBy=multi-user.target",
        ] {
            assert!(unit.lines().any(|it| it == line), "{line} is not in {unit}");
        }
        assert!(starts[0].file(WORKER).unwrap().starts_with("#!/bin/bash\n"));
    }
}

/// Without its file system, an instance does no work and turns off, and the group replaces it.
#[test]
fn an_instance_without_the_file_system_does_no_work() {
    if !can_boot() {
        return;
    }
    for fault in [Fault::Never, Fault::ClientMissing] {
        let outcome = started(&instance().fault(fault)).remove(0);
        assert!(!outcome.called("systemctl enable") && outcome.is_off, "{fault:?}: {outcome:#?}");
        assert!(outcome.on_root_disk.is_empty(), "{fault:?}: {outcome:#?}");
    }
}

/// Writes a program of the instance.
fn program(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, text).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// Responds to each request for a message with the next line of a file, and ends the worker when none is left.
const AWS: &str = r#"#!/bin/bash
echo "aws $*" >> "$CALLS"
[ "$2" = receive-message ] || exit 0
read -r response < "$RESPONSES" || kill 0
sed -i 1d "$RESPONSES"
[ "$response" != fails ] || exit 255
echo -e "$response"
"#;

const BLENDER: &str = r#"#!/bin/bash
echo "blender $*" >> "$CALLS"
case $* in *broken*) exit 1 ;; esac
"#;

/// Runs the worker with responses of the queue. Returns the calls that it makes.
fn calls(responses: &str) -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let worker = include_str!("../../../../examples/programs/src/render.sh");
    let worker = worker.replace(AT, at("shared").to_str().unwrap());
    program(folder.path(), "worker", &worker);
    program(folder.path(), "bin/aws", AWS);
    program(folder.path(), "bin/sleep", "#!/bin/sh\necho \"sleep $*\" >> \"$CALLS\"\n");
    program(folder.path(), "shared/blender/blender", BLENDER);
    fs::write(at("responses"), responses).unwrap();
    // The last call ends all processes of the group.
    let status = Command::new("bash")
        .args([at("worker").as_os_str(), "https://queue".as_ref()])
        .env("PATH", format!("{}:/usr/bin:/bin", at("bin").display()))
        .env("CALLS", at("calls"))
        .env("RESPONSES", at("responses"))
        .stdin(Stdio::null())
        .process_group(0)
        .status()
        .unwrap();
    assert!(!status.success(), "the worker runs until it is ended");
    let calls = fs::read_to_string(at("calls")).unwrap();
    calls.lines().map(|it| it.replace(at("shared").to_str().unwrap(), AT)).collect()
}

/// The worker deletes the message of a scene only after it was rendered. An empty queue, a request that fails and a scene
/// that fails do not end it.
#[test]
fn the_worker_deletes_what_it_has_rendered() {
    let found = calls("None\nfails\nr1\\tbroken.blend\nr2\\tthe city.blend\n");
    let receive = "aws sqs receive-message --queue-url https://queue --wait-time-seconds 20 --query \
                   Messages[0].[ReceiptHandle,Body] --output text";
    let blender = |scene: &str| {
        format!(
            "blender --background {AT}/scenes/{scene} --render-output {AT}/frames/ --render-anim"
        )
    };
    assert_eq!(
        found,
        [
            receive,
            receive,
            "sleep 20",
            receive,
            &blender("broken.blend"),
            receive,
            &blender("the city.blend"),
            "aws sqs delete-message --queue-url https://queue --receipt-handle r2",
            receive,
        ]
    );
}
