//! Services that AWS has ended.

/// The services that have ended: the start of their resource types, their name and the last day.
///
/// Source: <https://aws.amazon.com/products/lifecycle/>
pub const ENDED: [(&str, &str, &str); 19] = [
    ("AWS::AppMesh::", "AWS App Mesh", "2026-09-30"),
    ("AWS::Evidently::", "Amazon CloudWatch Evidently", "2025-10-17"),
    ("AWS::FinSpace::", "Amazon FinSpace", "2026-10-07"),
    ("AWS::Greengrass::", "AWS IoT Greengrass V1", "2026-10-07"),
    ("AWS::Inspector::", "Amazon Inspector Classic", "2026-05-20"),
    ("AWS::IoTAnalytics::", "AWS IoT Analytics", "2025-12-15"),
    ("AWS::IoTEvents::", "AWS IoT Events", "2026-05-20"),
    ("AWS::KinesisAnalytics::", "Amazon Kinesis Data Analytics for SQL", "2026-01-27"),
    ("AWS::LookoutEquipment::", "Amazon Lookout for Equipment", "2026-10-07"),
    ("AWS::LookoutVision::", "Amazon Lookout for Vision", "2025-10-31"),
    ("AWS::MediaStore::", "AWS Elemental MediaStore", "2025-11-13"),
    ("AWS::NimbleStudio::", "Amazon Nimble Studio", "2024-10-22"),
    ("AWS::OpsWorks::", "AWS OpsWorks Stacks", "2024-05-26"),
    ("AWS::Panorama::", "AWS Panorama", "2026-05-31"),
    ("AWS::Pinpoint::", "Amazon Pinpoint", "2026-10-30"),
    ("AWS::Proton::", "AWS Proton", "2026-10-07"),
    ("AWS::QLDB::", "Amazon QLDB", "2025-07-31"),
    ("AWS::RoboMaker::", "AWS RoboMaker", "2025-09-10"),
    ("AWS::SimSpaceWeaver::", "AWS SimSpace Weaver", "2026-05-20"),
];
