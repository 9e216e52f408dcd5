//! Options of `mount` that programs add.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Node;

use crate::units::{Form, TextType};

/// An option of `mount`, such as `noatime` or `rsize=1048576`. A comma or white space would end it in `/etc/fstab`.
enum MountOption {}

impl TextType for MountOption {
    const FORM: Form = Form {
        says: "an option of mount: use letters, digits and _.:/=+@-",
        pattern: "^[A-Za-z0-9_.:/=+@-]{1,255}$",
        except: None,
        longest: 255,
    };
}

/// Reports options that would not be one option of the mount.
pub(super) fn check(options: &[String], client: &Scope, property: &str) {
    for option in options.iter().filter(|it| !MountOption::FORM.has(it)) {
        client.report(
            Diagnostic::new(code::MNT_024, "the mount option is not one option")
                .property(property)
                .found(Node::text(option.clone()).describe())
                .allowed("letters, digits and _.:/=+@-, such as noatime"),
        );
    }
}
