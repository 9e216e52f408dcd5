// Made by `cargo xtask generate`; do not edit.
//! `AWS::Chime::VoiceConnector`

use stanchion_template::generated::*;

/// `AWS::Chime::VoiceConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html)
#[must_use]
pub struct VoiceConnector<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VoiceConnector<Missing_<super::required::name>, Missing_<super::required::require_encryption>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VoiceConnector(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VoiceConnector<S0, S1> {
    /// Sets `AwsRegion`. An update replaces the resource. The values are constants of [`AwsRegion`].
    #[inline] pub fn aws_region(mut self, value: impl IntoValue_<AwsRegion>) -> Self { self.0.put("AwsRegion", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> VoiceConnector<Set_, S1> { self.0.put("Name", value.into_node()); VoiceConnector(self.0, PhantomData_) }
    /// Sets `NetworkType`. An update replaces the resource. The values are constants of [`NetworkType`].
    #[inline] pub fn network_type(mut self, value: impl IntoValue_<NetworkType>) -> Self { self.0.put("NetworkType", value.into_node()); self }
    /// Sets `RequireEncryption`. Required.
    #[inline] pub fn require_encryption(mut self, value: impl IntoValue_<bool>) -> VoiceConnector<S0, Set_> { self.0.put("RequireEncryption", value.into_node()); VoiceConnector(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VoiceConnector> for VoiceConnector<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for VoiceConnector<S0, S1> {
    const TYPE: &'static str = "AWS::Chime::VoiceConnector";
    type Handle = VoiceConnectorRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`VoiceConnector`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct VoiceConnectorRef(Id_);
impl From<Id_> for VoiceConnectorRef { #[inline] fn from(id: Id_) -> Self { VoiceConnectorRef(id) } }
impl AsRef<Id_> for VoiceConnectorRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl VoiceConnectorRef {
    /// `Ref`: `VoiceConnectorArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `OutboundHostName`
    #[inline] pub fn outbound_host_name(&self) -> Value_<String> { self.0.attribute("OutboundHostName") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
    /// `Fn::GetAtt` `VoiceConnectorArn`
    #[inline] pub fn voice_connector_arn(&self) -> Value_<String> { self.0.attribute("VoiceConnectorArn") }
    /// `Fn::GetAtt` `VoiceConnectorId`
    #[inline] pub fn voice_connector_id(&self) -> Value_<String> { self.0.attribute("VoiceConnectorId") }
}
/// Values of `AWS::Chime::VoiceConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html)
#[derive(Debug)]
pub enum AwsRegion {}
impl AwsRegion {
    /// `us-east-1`
    pub const US_EAST_1: Value_<AwsRegion> = Value_::constant("us-east-1");
    /// `us-west-2`
    pub const US_WEST_2: Value_<AwsRegion> = Value_::constant("us-west-2");
    /// `ca-central-1`
    pub const CA_CENTRAL_1: Value_<AwsRegion> = Value_::constant("ca-central-1");
    /// `eu-central-1`
    pub const EU_CENTRAL_1: Value_<AwsRegion> = Value_::constant("eu-central-1");
    /// `eu-west-1`
    pub const EU_WEST_1: Value_<AwsRegion> = Value_::constant("eu-west-1");
    /// `eu-west-2`
    pub const EU_WEST_2: Value_<AwsRegion> = Value_::constant("eu-west-2");
    /// `ap-northeast-2`
    pub const AP_NORTHEAST_2: Value_<AwsRegion> = Value_::constant("ap-northeast-2");
    /// `ap-northeast-1`
    pub const AP_NORTHEAST_1: Value_<AwsRegion> = Value_::constant("ap-northeast-1");
    /// `ap-southeast-1`
    pub const AP_SOUTHEAST_1: Value_<AwsRegion> = Value_::constant("ap-southeast-1");
    /// `ap-southeast-2`
    pub const AP_SOUTHEAST_2: Value_<AwsRegion> = Value_::constant("ap-southeast-2");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AwsRegion> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Chime::VoiceConnector`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-voiceconnector.html)
#[derive(Debug)]
pub enum NetworkType {}
impl NetworkType {
    /// `IPV4_ONLY`
    pub const IPV4_ONLY: Value_<NetworkType> = Value_::constant("IPV4_ONLY");
    /// `DUAL_STACK`
    pub const DUAL_STACK: Value_<NetworkType> = Value_::constant("DUAL_STACK");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<NetworkType> { Value_::from_node(value.into_node()) }
}
