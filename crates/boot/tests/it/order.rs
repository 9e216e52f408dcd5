//! The model of cloud-init's order against cloud-init itself.

use boot::{Boot, CloudInit, Distribution, Fault, Outcome, Start};

use super::world::{AT, Compute, Extra, Storage, can_boot, started, user_data_of};

/// Both run the same commands in the same order, and leave the same behind.
#[test]
fn the_model_does_what_cloud_init_does() {
    if !can_boot() {
        return;
    }
    if CloudInit::from_environment().is_none() {
        eprintln!("SKIPPED: `cargo xtask boot` compares the model with cloud-init");
        return;
    }
    let extra =
        Extra { package: Some("jq"), command: Some("docker run worker"), ..Extra::default() };
    let mut texts = vec![
        // Scripts run in the order of their names, and `part-` is before `runcmd`.
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"==X==\"\n\n--==X==\nContent-Type: text/cloud-config; \
         charset=\"utf-8\"\n\n#cloud-config\nruncmd:\n  - [aws, second, \"it's\"]\n  - aws third\n\n--==X==\nContent-Type: \
         text/x-shellscript; charset=\"utf-8\"\n\n#!/bin/sh\naws first\n\n--==X==\nContent-Type: text/x-shellscript\n\
         Content-Disposition: attachment; filename=\"zzz\"\n\n#!/bin/sh\naws last\n\n--==X==--\n"
            .to_owned(),
        // An empty line ends the header of a message, so this one has no parts.
        "\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"A\"\n\n--A\nContent-Type: text/x-shellscript\n\n\
         #!/bin/sh\naws never\n--A--\n"
            .to_owned(),
        "#!/bin/sh\naws only\nexit 3\n".to_owned(),
        "#cloud-config\nbootcmd: [aws early]\nwrite_files:\n  - {path: /etc/ecs/x, content: hello}\npackages: [jq]\nruncmd: \
         [cat /etc/ecs/x, aws late]\n"
            .to_owned(),
        "#cloud-boothook\n#!/bin/sh\naws hook\n".to_owned(),
        "#cloud-config\npackages: [no-such-tool]\nruncmd: [aws goes on]\n".to_owned(),
    ];
    for storage in [Storage::TlsWithIam, Storage::Lustre] {
        texts.push(user_data_of(Compute::LaunchTemplate, storage, Distribution::default(), extra));
    }
    for text in &texts {
        compare(&Boot::new(text.clone()).mount(AT).then(Start::Reboot).then(Start::Image));
        compare(&Boot::new(text.clone()).mount(AT).fault(Fault::Never));
        compare(&Boot::new(text.clone()).mount(AT).distribution(Distribution::Ubuntu));
    }
}

#[track_caller]
fn compare(instance: &Boot) {
    let real = started(instance);
    let model = started(&instance.clone().order_of_model());
    assert_eq!(real.len(), model.len(), "{instance:?}");
    for (real, model) in real.iter().zip(&model) {
        let what = format!("{instance:?}\n{}", real.output);
        let calls = |it: &Outcome| -> Vec<String> {
            it.calls.iter().filter(|it| !is_package_call(it)).cloned().collect()
        };
        assert_eq!(calls(real), calls(model), "{what}");
        assert_eq!(real.fstab, model.fstab, "{what}");
        assert_eq!(real.mounts, model.mounts, "{what}");
        assert_eq!(real.shared, model.shared, "{what}");
        assert_eq!((real.is_off, real.failed()), (model.is_off, model.failed()), "{what}");
    }
}

/// Returns true for calls that prepare the installation of packages, which differ between versions of cloud-init.
fn is_package_call(call: &str) -> bool {
    call.starts_with("apt-get") || call.starts_with("eatmydata") || call.starts_with("dnf ")
}
