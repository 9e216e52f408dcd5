// Made by `cargo xtask generate`; do not edit.
//! `AWS::Macie::Session`

use stanchion_template::generated::*;

/// `AWS::Macie::Session`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html)
#[must_use]
pub struct Session(Properties_);
impl Session {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Session(Properties_::new()) }
}
impl Session {
    /// Sets `FindingPublishingFrequency`. The values are constants of [`FindingPublishingFrequency`].
    #[inline] pub fn finding_publishing_frequency(mut self, value: impl IntoValue_<FindingPublishingFrequency>) -> Self { self.0.put("FindingPublishingFrequency", value.into_node()); self }
    /// Sets `Status`. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> Self { self.0.put("Status", value.into_node()); self }
}
impl IntoValue_<Session> for Session { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for Session {
    const TYPE: &'static str = "AWS::Macie::Session";
    type Handle = SessionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Session`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SessionRef(Id_);
impl From<Id_> for SessionRef { #[inline] fn from(id: Id_) -> Self { SessionRef(id) } }
impl AsRef<Id_> for SessionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SessionRef {
    /// `Ref`: `AwsAccountId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AutomatedDiscoveryStatus`
    #[inline] pub fn automated_discovery_status(&self) -> Value_<String> { self.0.attribute("AutomatedDiscoveryStatus") }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
    /// `Fn::GetAtt` `ServiceRole`
    #[inline] pub fn service_role(&self) -> Value_<String> { self.0.attribute("ServiceRole") }
}
/// Values of `AWS::Macie::Session`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html)
#[derive(Debug)]
pub enum FindingPublishingFrequency {}
impl FindingPublishingFrequency {
    /// `FIFTEEN_MINUTES`
    pub const FIFTEEN_MINUTES: Value_<FindingPublishingFrequency> = Value_::constant("FIFTEEN_MINUTES");
    /// `ONE_HOUR`
    pub const ONE_HOUR: Value_<FindingPublishingFrequency> = Value_::constant("ONE_HOUR");
    /// `SIX_HOURS`
    pub const SIX_HOURS: Value_<FindingPublishingFrequency> = Value_::constant("SIX_HOURS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FindingPublishingFrequency> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Macie::Session`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-macie-session.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ENABLED`
    pub const ENABLED: Value_<Status> = Value_::constant("ENABLED");
    /// `PAUSED`
    pub const PAUSED: Value_<Status> = Value_::constant("PAUSED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
