// Made by `cargo xtask generate`; do not edit.
//! `AWS::Evidently::Project`

use stanchion_template::generated::*;

/// `AWS::Evidently::Project`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-project.html)
#[must_use]
pub struct Project<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Project<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Project(Properties_::new(), PhantomData_) }
}
impl<S0> Project<S0> {
    /// Sets `AppConfigResource`.
    #[inline] pub fn app_config_resource(mut self, value: impl IntoValue_<AppConfigResourceObject>) -> Self { self.0.put("AppConfigResource", value.into_node()); self }
    /// Sets `DataDelivery`.
    #[inline] pub fn data_delivery(mut self, value: impl IntoValue_<DataDeliveryObject>) -> Self { self.0.put("DataDelivery", value.into_node()); self }
    /// Sets `Description`. 0 to 160 characters.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 127 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Project<Set_> { self.0.put("Name", value.into_node()); Project(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Project> for Project<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Project<S0> {
    const TYPE: &'static str = "AWS::Evidently::Project";
    type Handle = ProjectRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Project`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ProjectRef(Id_);
impl From<Id_> for ProjectRef { #[inline] fn from(id: Id_) -> Self { ProjectRef(id) } }
impl AsRef<Id_> for ProjectRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ProjectRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::Evidently::Project.AppConfigResourceObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-project-appconfigresourceobject.html)
#[must_use]
pub struct AppConfigResourceObject<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl AppConfigResourceObject<Missing_<super::required::application_id>, Missing_<super::required::environment_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AppConfigResourceObject(Properties_::new(), PhantomData_) }
}
impl<S0, S1> AppConfigResourceObject<S0, S1> {
    /// Sets `ApplicationId`. Required.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> AppConfigResourceObject<Set_, S1> { self.0.put("ApplicationId", value.into_node()); AppConfigResourceObject(self.0, PhantomData_) }
    /// Sets `EnvironmentId`. Required.
    #[inline] pub fn environment_id(mut self, value: impl IntoValue_<String>) -> AppConfigResourceObject<S0, Set_> { self.0.put("EnvironmentId", value.into_node()); AppConfigResourceObject(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<AppConfigResourceObject> for AppConfigResourceObject<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Project.S3Destination`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-project-s3destination.html)
#[must_use]
pub struct S3Destination<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl S3Destination<Missing_<super::required::bucket_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { S3Destination(Properties_::new(), PhantomData_) }
}
impl<S0> S3Destination<S0> {
    /// Sets `BucketName`. Required. 3 to 63 characters.
    #[inline] pub fn bucket_name(mut self, value: impl IntoValue_<String>) -> S3Destination<Set_> { self.0.put("BucketName", value.into_node()); S3Destination(self.0, PhantomData_) }
    /// Sets `Prefix`. 1 to 1024 characters.
    #[inline] pub fn prefix(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Prefix", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<S3Destination> for S3Destination<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::Evidently::Project.DataDeliveryObject`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-evidently-project-datadeliveryobject.html)
#[must_use]
pub struct DataDeliveryObject(Properties_);
impl DataDeliveryObject {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { DataDeliveryObject(Properties_::new()) }
}
impl DataDeliveryObject {
    /// Sets `LogGroup`. 1 to 512 characters.
    #[inline] pub fn log_group(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroup", value.into_node()); self }
    /// Sets `S3`.
    #[inline] pub fn s3(mut self, value: impl IntoValue_<S3Destination>) -> Self { self.0.put("S3", value.into_node()); self }
}
impl IntoValue_<DataDeliveryObject> for DataDeliveryObject { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
