// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::IngestConfiguration`

use stanchion_template::generated::*;

/// `AWS::IVS::IngestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html)
#[must_use]
pub struct IngestConfiguration(Properties_);
impl IngestConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngestConfiguration(Properties_::new()) }
}
impl IngestConfiguration {
    /// Sets `IngestProtocol`. An update replaces the resource. The values are constants of [`IngestProtocol`].
    #[inline] pub fn ingest_protocol(mut self, value: impl IntoValue_<IngestProtocol>) -> Self { self.0.put("IngestProtocol", value.into_node()); self }
    /// Sets `InsecureIngest`. An update replaces the resource.
    #[inline] pub fn insecure_ingest(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("InsecureIngest", value.into_node()); self }
    /// Sets `Name`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `StageArn`. 0 to 128 characters.
    #[inline] pub fn stage_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StageArn", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserId`. An update replaces the resource.
    #[inline] pub fn user_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UserId", value.into_node()); self }
}
impl IntoValue_<IngestConfiguration> for IngestConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for IngestConfiguration {
    const TYPE: &'static str = "AWS::IVS::IngestConfiguration";
    type Handle = IngestConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IngestConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IngestConfigurationRef(Id_);
impl From<Id_> for IngestConfigurationRef { #[inline] fn from(id: Id_) -> Self { IngestConfigurationRef(id) } }
impl AsRef<Id_> for IngestConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IngestConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `ParticipantId`
    #[inline] pub fn participant_id(&self) -> Value_<String> { self.0.attribute("ParticipantId") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `StreamKey`
    #[inline] pub fn stream_key(&self) -> Value_<String> { self.0.attribute("StreamKey") }
}
/// Values of `AWS::IVS::IngestConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-ingestconfiguration.html)
#[derive(Debug)]
pub enum IngestProtocol {}
impl IngestProtocol {
    /// `RTMP`
    pub const RTMP: Value_<IngestProtocol> = Value_::constant("RTMP");
    /// `RTMPS`
    pub const RTMPS: Value_<IngestProtocol> = Value_::constant("RTMPS");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IngestProtocol> { Value_::from_node(value.into_node()) }
}
