//! The lifecycle script of SageMaker notebooks, which runs as root at every start. A script that fails stops the start.
//!
//! Source: <https://docs.aws.amazon.com/sagemaker/latest/dg/notebook-lifecycle-config.html>

use boot::{Boot, Fault, Start, scripts};
use stanchion_constructs::attach::LustreOptions;
use stanchion_constructs::lustre_capacity;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sagemaker::NotebookInstance;
use stanchion_constructs::storage::Lustre;

use super::world::{can_boot, started, synth};

const ONE: &str = "/home/ec2-user/SageMaker/one";
const TWO: &str = "/home/ec2-user/SageMaker/two";

/// Returns a notebook whose script runs at every start, with one mount or with two.
fn notebook(mounts: usize) -> Boot {
    let app = App::new();
    let stack = app.stack("Notebook");
    let vpc = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
    let data = FileSystem::builder(&vpc).build(&stack, "Data");
    let notebook = NotebookInstance::builder(&vpc, "ml.t3.medium").build(&stack, "Notebook");
    data.mount_on(&notebook, mount_path!("/home/ec2-user/SageMaker/one"), Mount::read_write());
    if mounts > 1 {
        let capacity = lustre_capacity!(SsdCapacity, 1200 GiB);
        let fast = Lustre::scratch2(&vpc, capacity).build(&stack, "Fast");
        let at = mount_path!("/home/ec2-user/SageMaker/two");
        fast.mount_on(&notebook, at, LustreOptions::read_only());
    }
    let script = scripts(&synth(&app)).remove(0);
    assert!(script.place.ends_with("OnStart"), "{script:?}");
    // A boothook runs as root at every start, as the script does.
    let boot = Boot::new(format!("#cloud-boothook\n{}", script.text)).order_of_model();
    boot.mount(ONE).mount(TWO)
}

#[test]
fn every_start_mounts() {
    if !can_boot() {
        return;
    }
    for fault in [Fault::None, Fault::Late] {
        let starts = started(&notebook(2).fault(fault).then(Start::Reboot));
        assert_eq!(starts.len(), 2);
        for start in starts {
            assert!(start.is_mounted(ONE) && start.is_mounted(TWO), "{fault:?}: {start:#?}");
            assert_eq!(start.mounts.len(), 2, "{fault:?}: {start:#?}");
            assert!(!start.failed() && start.fstab.is_empty(), "{fault:?}: {start:#?}");
        }
    }
}

#[test]
fn a_start_without_the_file_system_fails() {
    if !can_boot() {
        return;
    }
    for fault in [Fault::Never, Fault::ClientMissing] {
        for mounts in [1, 2] {
            let start = started(&notebook(mounts).fault(fault)).remove(0);
            assert!(start.failed() && start.mounts.is_empty(), "{fault:?}: {start:#?}");
            assert!(!start.is_endless && start.on_root_disk.is_empty(), "{fault:?}: {start:#?}");
        }
    }
    let start = started(&notebook(1).fault(Fault::Never)).remove(0);
    assert!(start.output.contains("SageMaker/one is not mounted."), "{}", start.output);
}
