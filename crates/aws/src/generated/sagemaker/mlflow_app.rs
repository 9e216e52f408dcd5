// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::MlflowApp`

use stanchion_template::generated::*;

/// `AWS::SageMaker::MlflowApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html)
#[must_use]
pub struct MlflowApp<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl MlflowApp<Missing_<super::required::artifact_store_uri>, Missing_<super::required::name>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MlflowApp(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> MlflowApp<S0, S1, S2> {
    /// Sets `ArtifactStoreUri`. Required. 0 to 1024 characters.
    #[inline] pub fn artifact_store_uri(mut self, value: impl IntoValue_<String>) -> MlflowApp<Set_, S1, S2> { self.0.put("ArtifactStoreUri", value.into_node()); MlflowApp(self.0, PhantomData_) }
    /// Sets `ModelRegistrationMode`. The values are constants of [`ModelRegistrationMode`].
    #[inline] pub fn model_registration_mode(mut self, value: impl IntoValue_<ModelRegistrationMode>) -> Self { self.0.put("ModelRegistrationMode", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> MlflowApp<S0, Set_, S2> { self.0.put("Name", value.into_node()); MlflowApp(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required. 20 to 2048 characters. An update replaces the resource.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> MlflowApp<S0, S1, Set_> { self.0.put("RoleArn", value.into_node()); MlflowApp(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WeeklyMaintenanceWindowStart`. 0 to 9 characters.
    #[inline] pub fn weekly_maintenance_window_start(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("WeeklyMaintenanceWindowStart", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<MlflowApp> for MlflowApp<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for MlflowApp<S0, S1, S2> {
    const TYPE: &'static str = "AWS::SageMaker::MlflowApp";
    type Handle = MlflowAppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`MlflowApp`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct MlflowAppRef(Id_);
impl From<Id_> for MlflowAppRef { #[inline] fn from(id: Id_) -> Self { MlflowAppRef(id) } }
impl AsRef<Id_> for MlflowAppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl MlflowAppRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `LastModifiedTime`
    #[inline] pub fn last_modified_time(&self) -> Value_<String> { self.0.attribute("LastModifiedTime") }
    /// `Fn::GetAtt` `MlflowAppId`
    #[inline] pub fn mlflow_app_id(&self) -> Value_<String> { self.0.attribute("MlflowAppId") }
    /// `Fn::GetAtt` `MlflowVersion`
    #[inline] pub fn mlflow_version(&self) -> Value_<String> { self.0.attribute("MlflowVersion") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::SageMaker::MlflowApp`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-mlflowapp.html)
#[derive(Debug)]
pub enum ModelRegistrationMode {}
impl ModelRegistrationMode {
    /// `AutoModelRegistrationEnabled`
    pub const AUTO_MODEL_REGISTRATION_ENABLED: Value_<ModelRegistrationMode> = Value_::constant("AutoModelRegistrationEnabled");
    /// `AutoModelRegistrationDisabled`
    pub const AUTO_MODEL_REGISTRATION_DISABLED: Value_<ModelRegistrationMode> = Value_::constant("AutoModelRegistrationDisabled");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ModelRegistrationMode> { Value_::from_node(value.into_node()) }
}
