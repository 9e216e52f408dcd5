// Made by `cargo xtask generate`; do not edit.
//! `AWS::GuardDuty::PublishingDestination`

use stanchion_template::generated::*;

/// `AWS::GuardDuty::PublishingDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html)
#[must_use]
pub struct PublishingDestination<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl PublishingDestination<Missing_<super::required::destination_properties>, Missing_<super::required::destination_type>, Missing_<super::required::detector_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublishingDestination(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> PublishingDestination<S0, S1, S2> {
    /// Sets `DestinationProperties`. Required.
    #[inline] pub fn destination_properties(mut self, value: impl IntoValue_<CFNDestinationProperties>) -> PublishingDestination<Set_, S1, S2> { self.0.put("DestinationProperties", value.into_node()); PublishingDestination(self.0, PhantomData_) }
    /// Sets `DestinationType`. Required. The values are constants of [`DestinationType`].
    #[inline] pub fn destination_type(mut self, value: impl IntoValue_<DestinationType>) -> PublishingDestination<S0, Set_, S2> { self.0.put("DestinationType", value.into_node()); PublishingDestination(self.0, PhantomData_) }
    /// Sets `DetectorId`. Required. 1 to 300 characters. An update replaces the resource.
    #[inline] pub fn detector_id(mut self, value: impl IntoValue_<String>) -> PublishingDestination<S0, S1, Set_> { self.0.put("DetectorId", value.into_node()); PublishingDestination(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<PublishingDestination> for PublishingDestination<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for PublishingDestination<S0, S1, S2> {
    const TYPE: &'static str = "AWS::GuardDuty::PublishingDestination";
    type Handle = PublishingDestinationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`PublishingDestination`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PublishingDestinationRef(Id_);
impl From<Id_> for PublishingDestinationRef { #[inline] fn from(id: Id_) -> Self { PublishingDestinationRef(id) } }
impl AsRef<Id_> for PublishingDestinationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PublishingDestinationRef {
    /// `Ref`: `DetectorId|Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `PublishingFailureStartTimestamp`
    #[inline] pub fn publishing_failure_start_timestamp(&self) -> Value_<String> { self.0.attribute("PublishingFailureStartTimestamp") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::GuardDuty::PublishingDestination.CFNDestinationProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-guardduty-publishingdestination-cfndestinationproperties.html)
#[must_use]
pub struct CFNDestinationProperties(Properties_);
impl CFNDestinationProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { CFNDestinationProperties(Properties_::new()) }
}
impl CFNDestinationProperties {
    /// Sets `DestinationArn`.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DestinationArn", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<CFNDestinationProperties> for CFNDestinationProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::GuardDuty::PublishingDestination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-publishingdestination.html)
#[derive(Debug)]
pub enum DestinationType {}
impl DestinationType {
    /// `S3`
    pub const S3: Value_<DestinationType> = Value_::constant("S3");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DestinationType> { Value_::from_node(value.into_node()) }
}
