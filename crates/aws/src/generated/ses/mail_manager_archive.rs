// Made by `cargo xtask generate`; do not edit.
//! `AWS::SES::MailManagerArchive`

use stanchion_template::generated::*;

/// `AWS::SES::MailManagerArchive`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html)
#[must_use]
pub struct MailManagerArchive(Properties_);
impl MailManagerArchive {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MailManagerArchive(Properties_::new()) }
}
impl MailManagerArchive {
    /// Sets `ArchiveName`. 1 to 64 characters.
    #[inline] pub fn archive_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ArchiveName", value.into_node()); self }
    /// Sets `KmsKeyArn`. An update replaces the resource.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
    /// Sets `Retention`.
    #[inline] pub fn retention(mut self, value: impl IntoValue_<ArchiveRetention>) -> Self { self.0.put("Retention", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<MailManagerArchive> for MailManagerArchive { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for MailManagerArchive {
    const TYPE: &'static str = "AWS::SES::MailManagerArchive";
    type Handle = MailManagerArchiveRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MailManagerArchive`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MailManagerArchiveRef(Id_);
impl From<Id_> for MailManagerArchiveRef { #[inline] fn from(id: Id_) -> Self { MailManagerArchiveRef(id) } }
impl AsRef<Id_> for MailManagerArchiveRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MailManagerArchiveRef {
    /// `Ref`: `ArchiveId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ArchiveArn`
    #[inline] pub fn archive_arn(&self) -> Value_<String> { self.0.attribute("ArchiveArn") }
    /// `Fn::GetAtt` `ArchiveId`
    #[inline] pub fn archive_id(&self) -> Value_<String> { self.0.attribute("ArchiveId") }
    /// `Fn::GetAtt` `ArchiveState`
    #[inline] pub fn archive_state(&self) -> Value_<String> { self.0.attribute("ArchiveState") }
}
/// `AWS::SES::MailManagerArchive.ArchiveRetention`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ses-mailmanagerarchive-archiveretention.html)
#[must_use]
pub struct ArchiveRetention(Properties_);
impl ArchiveRetention {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ArchiveRetention(Properties_::new()) }
}
impl ArchiveRetention {
    /// Sets `RetentionPeriod`. The values are constants of [`RetentionPeriod`].
    #[inline] pub fn retention_period(mut self, value: impl IntoValue_<RetentionPeriod>) -> Self { self.0.put("RetentionPeriod", value.into_node()); self }
}
impl IntoValue_<ArchiveRetention> for ArchiveRetention { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SES::MailManagerArchive`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ses-mailmanagerarchive.html)
#[derive(Debug)]
pub enum RetentionPeriod {}
impl RetentionPeriod {
    /// `THREE_MONTHS`
    pub const THREE_MONTHS: Value_<RetentionPeriod> = Value_::constant("THREE_MONTHS");
    /// `SIX_MONTHS`
    pub const SIX_MONTHS: Value_<RetentionPeriod> = Value_::constant("SIX_MONTHS");
    /// `NINE_MONTHS`
    pub const NINE_MONTHS: Value_<RetentionPeriod> = Value_::constant("NINE_MONTHS");
    /// `ONE_YEAR`
    pub const ONE_YEAR: Value_<RetentionPeriod> = Value_::constant("ONE_YEAR");
    /// `EIGHTEEN_MONTHS`
    pub const EIGHTEEN_MONTHS: Value_<RetentionPeriod> = Value_::constant("EIGHTEEN_MONTHS");
    /// `TWO_YEARS`
    pub const TWO_YEARS: Value_<RetentionPeriod> = Value_::constant("TWO_YEARS");
    /// `THIRTY_MONTHS`
    pub const THIRTY_MONTHS: Value_<RetentionPeriod> = Value_::constant("THIRTY_MONTHS");
    /// `THREE_YEARS`
    pub const THREE_YEARS: Value_<RetentionPeriod> = Value_::constant("THREE_YEARS");
    /// `FOUR_YEARS`
    pub const FOUR_YEARS: Value_<RetentionPeriod> = Value_::constant("FOUR_YEARS");
    /// `FIVE_YEARS`
    pub const FIVE_YEARS: Value_<RetentionPeriod> = Value_::constant("FIVE_YEARS");
    /// `SIX_YEARS`
    pub const SIX_YEARS: Value_<RetentionPeriod> = Value_::constant("SIX_YEARS");
    /// `SEVEN_YEARS`
    pub const SEVEN_YEARS: Value_<RetentionPeriod> = Value_::constant("SEVEN_YEARS");
    /// `EIGHT_YEARS`
    pub const EIGHT_YEARS: Value_<RetentionPeriod> = Value_::constant("EIGHT_YEARS");
    /// `NINE_YEARS`
    pub const NINE_YEARS: Value_<RetentionPeriod> = Value_::constant("NINE_YEARS");
    /// `TEN_YEARS`
    pub const TEN_YEARS: Value_<RetentionPeriod> = Value_::constant("TEN_YEARS");
    /// `PERMANENT`
    pub const PERMANENT: Value_<RetentionPeriod> = Value_::constant("PERMANENT");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<RetentionPeriod> { Value_::from_node(value.into_node()) }
}
