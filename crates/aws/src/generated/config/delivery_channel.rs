// Made by `cargo xtask generate`; do not edit.
//! `AWS::Config::DeliveryChannel`

use stanchion_template::generated::*;

/// `AWS::Config::DeliveryChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html)
#[must_use]
pub struct DeliveryChannel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl DeliveryChannel<Missing_<super::required::s3_bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { DeliveryChannel(Properties_::new(), PhantomData_) }
}
impl<S0> DeliveryChannel<S0> {
    /// Sets `ConfigSnapshotDeliveryProperties`.
    #[inline] pub fn config_snapshot_delivery_properties(mut self, value: impl IntoValue_<ConfigSnapshotDeliveryProperties>) -> Self { self.0.put("ConfigSnapshotDeliveryProperties", value.into_node()); self }
    /// Sets `Name`. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `S3BucketName`. Required.
    #[inline] pub fn s3_bucket_name(mut self, value: impl IntoValue_<String>) -> DeliveryChannel<Set_> { self.0.put("S3BucketName", value.into_node()); DeliveryChannel(self.0, PhantomData_) }
    /// Sets `S3KeyPrefix`.
    #[inline] pub fn s3_key_prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KeyPrefix", value.into_node()); self }
    /// Sets `S3KmsKeyArn`.
    #[inline] pub fn s3_kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3KmsKeyArn", value.into_node()); self }
    /// Sets `SnsTopicARN`.
    #[inline] pub fn sns_topic_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SnsTopicARN", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<DeliveryChannel> for DeliveryChannel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for DeliveryChannel<S0> {
    const TYPE: &'static str = "AWS::Config::DeliveryChannel";
    type Handle = DeliveryChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`DeliveryChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct DeliveryChannelRef(Id_);
impl From<Id_> for DeliveryChannelRef { #[inline] fn from(id: Id_) -> Self { DeliveryChannelRef(id) } }
impl AsRef<Id_> for DeliveryChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl DeliveryChannelRef {
    /// `Ref`: `Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// `AWS::Config::DeliveryChannel.ConfigSnapshotDeliveryProperties`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-config-deliverychannel-configsnapshotdeliveryproperties.html)
#[must_use]
pub struct ConfigSnapshotDeliveryProperties(Properties_);
impl ConfigSnapshotDeliveryProperties {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ConfigSnapshotDeliveryProperties(Properties_::new()) }
}
impl ConfigSnapshotDeliveryProperties {
    /// Sets `DeliveryFrequency`. The values are constants of [`DeliveryFrequency`].
    #[inline] pub fn delivery_frequency(mut self, value: impl IntoValue_<DeliveryFrequency>) -> Self { self.0.put("DeliveryFrequency", value.into_node()); self }
}
impl IntoValue_<ConfigSnapshotDeliveryProperties> for ConfigSnapshotDeliveryProperties { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Config::DeliveryChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-deliverychannel.html)
#[derive(Debug)]
pub enum DeliveryFrequency {}
impl DeliveryFrequency {
    /// `One_Hour`
    pub const ONE_HOUR: Value_<DeliveryFrequency> = Value_::constant("One_Hour");
    /// `Three_Hours`
    pub const THREE_HOURS: Value_<DeliveryFrequency> = Value_::constant("Three_Hours");
    /// `Six_Hours`
    pub const SIX_HOURS: Value_<DeliveryFrequency> = Value_::constant("Six_Hours");
    /// `Twelve_Hours`
    pub const TWELVE_HOURS: Value_<DeliveryFrequency> = Value_::constant("Twelve_Hours");
    /// `TwentyFour_Hours`
    pub const TWENTY_FOUR_HOURS: Value_<DeliveryFrequency> = Value_::constant("TwentyFour_Hours");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<DeliveryFrequency> { Value_::from_node(value.into_node()) }
}
