// Made by `cargo xtask generate`; do not edit.
//! `AWS::MSK::Configuration`

use stanchion_template::generated::*;

/// `AWS::MSK::Configuration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-configuration.html)
#[must_use]
pub struct Configuration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Configuration<Missing_<super::required::name>, Missing_<super::required::server_properties>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Configuration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Configuration<S0, S1> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `KafkaVersionsList`. An update replaces the resource.
    #[inline] pub fn kafka_versions_list(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("KafkaVersionsList", value.into_node()); self }
    /// Sets `LatestRevision`.
    #[inline] pub fn latest_revision(mut self, value: impl IntoValue_<LatestRevision>) -> Self { self.0.put("LatestRevision", value.into_node()); self }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Configuration<Set_, S1> { self.0.put("Name", value.into_node()); Configuration(self.0, PhantomData_) }
    /// Sets `ServerProperties`. Required.
    #[inline] pub fn server_properties(mut self, value: impl IntoValue_<String>) -> Configuration<S0, Set_> { self.0.put("ServerProperties", value.into_node()); Configuration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Configuration> for Configuration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Configuration<S0, S1> {
    const TYPE: &'static str = "AWS::MSK::Configuration";
    type Handle = ConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Configuration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConfigurationRef(Id_);
impl From<Id_> for ConfigurationRef { #[inline] fn from(id: Id_) -> Self { ConfigurationRef(id) } }
impl AsRef<Id_> for ConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `LatestRevision.CreationTime`
    #[inline] pub fn latest_revision_creation_time(&self) -> Value_<String> { self.0.attribute("LatestRevision.CreationTime") }
    /// `Fn::GetAtt` `LatestRevision.Description`
    #[inline] pub fn latest_revision_description(&self) -> Value_<String> { self.0.attribute("LatestRevision.Description") }
    /// `Fn::GetAtt` `LatestRevision.Revision`
    #[inline] pub fn latest_revision_revision(&self) -> Value_<i64> { self.0.attribute("LatestRevision.Revision") }
}
/// `AWS::MSK::Configuration.LatestRevision`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-msk-configuration-latestrevision.html)
#[must_use]
pub struct LatestRevision(Properties_);
impl LatestRevision {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LatestRevision(Properties_::new()) }
}
impl LatestRevision {
    /// Sets `CreationTime`.
    #[inline] pub fn creation_time(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CreationTime", value.into_node()); self }
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Revision`.
    #[inline] pub fn revision(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Revision", value.into_node()); self }
}
impl IntoValue_<LatestRevision> for LatestRevision { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
