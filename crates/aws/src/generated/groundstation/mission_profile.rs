// Made by `cargo xtask generate`; do not edit.
//! `AWS::GroundStation::MissionProfile`

use stanchion_template::generated::*;

/// `AWS::GroundStation::MissionProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-groundstation-missionprofile.html)
#[must_use]
pub struct MissionProfile<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl MissionProfile<Missing_<super::required::dataflow_edges>, Missing_<super::required::minimum_viable_contact_duration_seconds>, Missing_<super::required::name>, Missing_<super::required::tracking_config_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MissionProfile(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> MissionProfile<S0, S1, S2, S3> {
    /// Sets `ContactPostPassDurationSeconds`. 0 to 21600.
    #[inline] pub fn contact_post_pass_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContactPostPassDurationSeconds", value.into_node()); self }
    /// Sets `ContactPrePassDurationSeconds`. 0 to 21600.
    #[inline] pub fn contact_pre_pass_duration_seconds(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ContactPrePassDurationSeconds", value.into_node()); self }
    /// Sets `DataflowEdges`. Required. 1 to 500 items.
    #[inline] pub fn dataflow_edges(mut self, value: impl IntoValue_<Vec<DataflowEdge>>) -> MissionProfile<Set_, S1, S2, S3> { self.0.put("DataflowEdges", value.into_node()); MissionProfile(self.0, PhantomData_) }
    /// Sets `MinimumViableContactDurationSeconds`. Required. 1 to 21600.
    #[inline] pub fn minimum_viable_contact_duration_seconds(mut self, value: impl IntoValue_<i64>) -> MissionProfile<S0, Set_, S2, S3> { self.0.put("MinimumViableContactDurationSeconds", value.into_node()); MissionProfile(self.0, PhantomData_) }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MissionProfile<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); MissionProfile(self.0, PhantomData_) }
    /// Sets `StreamsKmsKey`.
    #[inline] pub fn streams_kms_key(mut self, value: impl IntoValue_<StreamsKmsKey>) -> Self { self.0.put("StreamsKmsKey", value.into_node()); self }
    /// Sets `StreamsKmsRole`. 30 to 165 characters.
    #[inline] pub fn streams_kms_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("StreamsKmsRole", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TelemetrySinkConfigArn`. 82 to 424 characters.
    #[inline] pub fn telemetry_sink_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TelemetrySinkConfigArn", value.into_node()); self }
    /// Sets `TrackingConfigArn`. Required. 82 to 424 characters.
    #[inline] pub fn tracking_config_arn(mut self, value: impl IntoValue_<String>) -> MissionProfile<S0, S1, S2, Set_> { self.0.put("TrackingConfigArn", value.into_node()); MissionProfile(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<MissionProfile> for MissionProfile<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for MissionProfile<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::GroundStation::MissionProfile";
    type Handle = MissionProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MissionProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MissionProfileRef(Id_);
impl From<Id_> for MissionProfileRef { #[inline] fn from(id: Id_) -> Self { MissionProfileRef(id) } }
impl AsRef<Id_> for MissionProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MissionProfileRef {
    /// `Ref`: `Id|Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `Region`
    #[inline] pub fn region(&self) -> Value_<String> { self.0.attribute("Region") }
}
/// `AWS::GroundStation::MissionProfile.DataflowEdge`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-missionprofile-dataflowedge.html)
#[must_use]
pub struct DataflowEdge(Properties_);
impl DataflowEdge {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataflowEdge(Properties_::new()) }
}
impl DataflowEdge {
    /// Sets `Destination`.
    #[inline] pub fn destination(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Destination", value.into_node()); self }
    /// Sets `Source`.
    #[inline] pub fn source(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Source", value.into_node()); self }
}
impl IntoValue_<DataflowEdge> for DataflowEdge { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::GroundStation::MissionProfile.StreamsKmsKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-groundstation-missionprofile-streamskmskey.html)
#[must_use]
pub struct StreamsKmsKey(Properties_);
impl StreamsKmsKey {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { StreamsKmsKey(Properties_::new()) }
}
impl StreamsKmsKey {
    /// Sets `KmsAliasArn`.
    #[inline] pub fn kms_alias_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsAliasArn", value.into_node()); self }
    /// Sets `KmsAliasName`.
    #[inline] pub fn kms_alias_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsAliasName", value.into_node()); self }
    /// Sets `KmsKeyArn`.
    #[inline] pub fn kms_key_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("KmsKeyArn", value.into_node()); self }
}
impl IntoValue_<StreamsKmsKey> for StreamsKmsKey { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
