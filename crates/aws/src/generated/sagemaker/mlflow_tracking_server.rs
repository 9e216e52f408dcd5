// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::MlflowTrackingServer`

use stanchion_template::generated::*;

/// `AWS::SageMaker::MlflowTrackingServer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html)
#[must_use]
pub struct MlflowTrackingServer<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MlflowTrackingServer<Missing_<super::required::artifact_store_uri>, Missing_<super::required::role_arn>, Missing_<super::required::tracking_server_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MlflowTrackingServer(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MlflowTrackingServer<S0, S1, S2> {
    /// Sets `ArtifactStoreUri`. Required. 1 to 2048 characters.
    #[inline] pub fn artifact_store_uri(mut self, value: impl IntoValue_<String>) -> MlflowTrackingServer<Set_, S1, S2> { self.0.put("ArtifactStoreUri", value.into_node()); MlflowTrackingServer(self.0, PhantomData_) }
    /// Sets `AutomaticModelRegistration`.
    #[inline] pub fn automatic_model_registration(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AutomaticModelRegistration", value.into_node()); self }
    /// Sets `MlflowVersion`. 1 to 32 characters. An update may replace the resource.
    #[inline] pub fn mlflow_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("MlflowVersion", value.into_node()); self }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update may replace the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MlflowTrackingServer<S0, Set_, S2> { self.0.put("RoleArn", value.into_node()); MlflowTrackingServer(self.0, PhantomData_) }
    /// Sets `Tags`. 1 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TrackingServerName`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn tracking_server_name(mut self, value: impl IntoValue_<String>) -> MlflowTrackingServer<S0, S1, Set_> { self.0.put("TrackingServerName", value.into_node()); MlflowTrackingServer(self.0, PhantomData_) }
    /// Sets `TrackingServerSize`. The values are constants of [`TrackingServerSize`].
    #[inline] pub fn tracking_server_size(mut self, value: impl IntoValue_<TrackingServerSize>) -> Self { self.0.put("TrackingServerSize", value.into_node()); self }
    /// Sets `WeeklyMaintenanceWindowStart`. 0 to 9 characters.
    #[inline] pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceWindowStart", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MlflowTrackingServer> for MlflowTrackingServer<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MlflowTrackingServer<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::MlflowTrackingServer";
    type Handle = MlflowTrackingServerRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MlflowTrackingServer`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MlflowTrackingServerRef(Id_);
impl From<Id_> for MlflowTrackingServerRef { #[inline] fn from(id: Id_) -> Self { MlflowTrackingServerRef(id) } }
impl AsRef<Id_> for MlflowTrackingServerRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MlflowTrackingServerRef {
    /// `Ref`: `TrackingServerName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `TrackingServerArn`
    #[inline] pub fn tracking_server_arn(&self) -> Value_<String> { self.0.attribute("TrackingServerArn") }
}
/// Values of `AWS::SageMaker::MlflowTrackingServer`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowtrackingserver.html)
#[derive(Debug)]
pub enum TrackingServerSize {}
impl TrackingServerSize {
    /// `Small`
    pub const SMALL: Value_<TrackingServerSize> = Value_::constant("Small");
    /// `Medium`
    pub const MEDIUM: Value_<TrackingServerSize> = Value_::constant("Medium");
    /// `Large`
    pub const LARGE: Value_<TrackingServerSize> = Value_::constant("Large");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<TrackingServerSize> { Value_::from_node(value.into_node()) }
}
