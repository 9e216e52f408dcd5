//! The agent of notebook instances has no client of S3 Files.

use stanchion_constructs::attach::S3FilesOptions;
use stanchion_constructs::prelude::*;
use stanchion_constructs::sagemaker::NotebookInstance;
use stanchion_constructs::storage::S3FilesAccessPoint;

fn wrong(data: &S3FilesAccessPoint, notebook: &NotebookInstance) {
    data.mount_on(notebook, mount_path!("/home/ec2-user/SageMaker/data"), S3FilesOptions::read_write());
}

fn main() {}
