//! The schema of cloud-config, as cloud-init checks it.

use std::fs;
use std::io;
use std::process::Command;

use tempfile::TempDir;

use crate::CloudInit;
use crate::order::cloud_configs;

impl CloudInit {
    /// Checks the cloud-config parts of user data with `cloud-init schema`. Returns its complaints, or an empty text.
    ///
    /// # Errors
    ///
    /// Returns an error if cloud-init does not start.
    pub fn schema(&self, user_data: &str) -> io::Result<String> {
        let folder = TempDir::new()?;
        let mut complaints = String::new();
        for config in cloud_configs(user_data) {
            let file = folder.path().join("config");
            fs::write(&file, config)?;
            let output = Command::new(self.environment.join("bin/python"))
                .args(["-c", "import sys; from cloudinit.cmd import main; sys.exit(main.main())"])
                .arg("schema")
                .arg("--config-file")
                .arg(&file)
                .env("PYTHONPATH", &self.modules)
                .env("PYTHONDONTWRITEBYTECODE", "1")
                .output()?;
            if !output.status.success() {
                complaints.push_str(&String::from_utf8_lossy(&output.stdout));
                complaints.push_str(&String::from_utf8_lossy(&output.stderr));
            }
        }
        Ok(complaints)
    }
}
