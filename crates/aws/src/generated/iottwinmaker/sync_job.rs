// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTTwinMaker::SyncJob`

use stanchion_template::generated::*;

/// `AWS::IoTTwinMaker::SyncJob`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-syncjob.html)
#[must_use]
pub struct SyncJob<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl SyncJob<Missing_<super::required::sync_role>, Missing_<super::required::sync_source>, Missing_<super::required::workspace_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { SyncJob(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> SyncJob<S0, S1, S2> {
    /// Sets `SyncRole`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn sync_role(mut self, value: impl IntoValue_<String>) -> SyncJob<Set_, S1, S2> { self.0.put("SyncRole", value.into_node()); SyncJob(self.0, PhantomData_) }
    /// Sets `SyncSource`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn sync_source(mut self, value: impl IntoValue_<String>) -> SyncJob<S0, Set_, S2> { self.0.put("SyncSource", value.into_node()); SyncJob(self.0, PhantomData_) }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<MapOf_<String>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceId`. Required. 1 to 128 characters. An update replaces the resource.
    #[inline] pub fn workspace_id(mut self, value: impl IntoValue_<String>) -> SyncJob<S0, S1, Set_> { self.0.put("WorkspaceId", value.into_node()); SyncJob(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<SyncJob> for SyncJob<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for SyncJob<S0, S1, S2> {
    const TYPE: &'static str = "AWS::IoTTwinMaker::SyncJob";
    type Handle = SyncJobRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`SyncJob`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct SyncJobRef(Id_);
impl From<Id_> for SyncJobRef { #[inline] fn from(id: Id_) -> Self { SyncJobRef(id) } }
impl AsRef<Id_> for SyncJobRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl SyncJobRef {
    /// `Ref`: `WorkspaceId|SyncSource`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationDateTime`
    #[inline] pub fn creation_date_time(&self) -> Value_<String> { self.0.attribute("CreationDateTime") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdateDateTime`
    #[inline] pub fn update_date_time(&self) -> Value_<String> { self.0.attribute("UpdateDateTime") }
}
