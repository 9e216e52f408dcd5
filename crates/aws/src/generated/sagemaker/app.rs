// Made by `cargo xtask generate`; do not edit.
//! `AWS::SageMaker::App`

use stanchion_template::generated::*;

/// `AWS::SageMaker::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html)
#[must_use]
pub struct App<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl App<Missing_<super::required::app_name>, Missing_<super::required::app_type>, Missing_<super::required::domain_id>, Missing_<super::required::user_profile_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { App(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> App<S0, S1, S2, S3> {
    /// Sets `AppName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn app_name(mut self, value: impl IntoValue_<String>) -> App<Set_, S1, S2, S3> { self.0.put("AppName", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `AppType`. Required. An update replaces the resource. The values are constants of [`AppType`].
    #[inline] pub fn app_type(mut self, value: impl IntoValue_<AppType>) -> App<S0, Set_, S2, S3> { self.0.put("AppType", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `DomainId`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn domain_id(mut self, value: impl IntoValue_<String>) -> App<S0, S1, Set_, S3> { self.0.put("DomainId", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `RecoveryMode`.
    #[inline] pub fn recovery_mode(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RecoveryMode", value.into_node()); self }
    /// Sets `ResourceSpec`. An update replaces the resource.
    #[inline] pub fn resource_spec(mut self, value: impl IntoValue_<ResourceSpec>) -> Self { self.0.put("ResourceSpec", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items. An update may replace the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `UserProfileName`. Required. 1 to 63 characters. An update replaces the resource.
    #[inline] pub fn user_profile_name(mut self, value: impl IntoValue_<String>) -> App<S0, S1, S2, Set_> { self.0.put("UserProfileName", value.into_node()); App(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<App> for App<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for App<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::SageMaker::App";
    type Handle = AppRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`App`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AppRef(Id_);
impl From<Id_> for AppRef { #[inline] fn from(id: Id_) -> Self { AppRef(id) } }
impl AsRef<Id_> for AppRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AppRef {
    /// `Ref`: `AppName|AppType|DomainId|UserProfileName`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AppArn`
    #[inline] pub fn app_arn(&self) -> Value_<String> { self.0.attribute("AppArn") }
    /// `Fn::GetAtt` `BuiltInLifecycleConfigArn`
    #[inline] pub fn built_in_lifecycle_config_arn(&self) -> Value_<String> { self.0.attribute("BuiltInLifecycleConfigArn") }
}
/// `AWS::SageMaker::App.ResourceSpec`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-sagemaker-app-resourcespec.html)
#[must_use]
pub struct ResourceSpec(Properties_);
impl ResourceSpec {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ResourceSpec(Properties_::new()) }
}
impl ResourceSpec {
    /// Sets `InstanceType`. The values are constants of [`InstanceType`].
    #[inline] pub fn instance_type(mut self, value: impl IntoValue_<InstanceType>) -> Self { self.0.put("InstanceType", value.into_node()); self }
    /// Sets `LifecycleConfigArn`. 0 to 256 characters.
    #[inline] pub fn lifecycle_config_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LifecycleConfigArn", value.into_node()); self }
    /// Sets `SageMakerImageArn`. 1 to 256 characters.
    #[inline] pub fn sage_maker_image_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SageMakerImageArn", value.into_node()); self }
    /// Sets `SageMakerImageVersionArn`. 1 to 256 characters.
    #[inline] pub fn sage_maker_image_version_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SageMakerImageVersionArn", value.into_node()); self }
}
impl IntoValue_<ResourceSpec> for ResourceSpec { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SageMaker::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html)
#[derive(Debug)]
pub enum AppType {}
impl AppType {
    /// `JupyterServer`
    pub const JUPYTER_SERVER: Value_<AppType> = Value_::constant("JupyterServer");
    /// `KernelGateway`
    pub const KERNEL_GATEWAY: Value_<AppType> = Value_::constant("KernelGateway");
    /// `RStudioServerPro`
    pub const R_STUDIO_SERVER_PRO: Value_<AppType> = Value_::constant("RStudioServerPro");
    /// `RSessionGateway`
    pub const R_SESSION_GATEWAY: Value_<AppType> = Value_::constant("RSessionGateway");
    /// `Canvas`
    pub const CANVAS: Value_<AppType> = Value_::constant("Canvas");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AppType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::SageMaker::App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-app.html)
#[derive(Debug)]
pub enum InstanceType {}
impl InstanceType {
    /// `system`
    pub const SYSTEM: Value_<InstanceType> = Value_::constant("system");
    /// `ml.t3.micro`
    pub const ML_T3_MICRO: Value_<InstanceType> = Value_::constant("ml.t3.micro");
    /// `ml.t3.small`
    pub const ML_T3_SMALL: Value_<InstanceType> = Value_::constant("ml.t3.small");
    /// `ml.t3.medium`
    pub const ML_T3_MEDIUM: Value_<InstanceType> = Value_::constant("ml.t3.medium");
    /// `ml.t3.large`
    pub const ML_T3_LARGE: Value_<InstanceType> = Value_::constant("ml.t3.large");
    /// `ml.t3.xlarge`
    pub const ML_T3_XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.xlarge");
    /// `ml.t3.2xlarge`
    pub const ML_T3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.t3.2xlarge");
    /// `ml.m5.large`
    pub const ML_M5_LARGE: Value_<InstanceType> = Value_::constant("ml.m5.large");
    /// `ml.m5.xlarge`
    pub const ML_M5_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.xlarge");
    /// `ml.m5.2xlarge`
    pub const ML_M5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.2xlarge");
    /// `ml.m5.4xlarge`
    pub const ML_M5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.4xlarge");
    /// `ml.m5.8xlarge`
    pub const ML_M5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.8xlarge");
    /// `ml.m5.12xlarge`
    pub const ML_M5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.12xlarge");
    /// `ml.m5.16xlarge`
    pub const ML_M5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.16xlarge");
    /// `ml.m5.24xlarge`
    pub const ML_M5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5.24xlarge");
    /// `ml.m5d.large`
    pub const ML_M5D_LARGE: Value_<InstanceType> = Value_::constant("ml.m5d.large");
    /// `ml.m5d.xlarge`
    pub const ML_M5D_XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.xlarge");
    /// `ml.m5d.2xlarge`
    pub const ML_M5D_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.2xlarge");
    /// `ml.m5d.4xlarge`
    pub const ML_M5D_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.4xlarge");
    /// `ml.m5d.8xlarge`
    pub const ML_M5D_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.8xlarge");
    /// `ml.m5d.12xlarge`
    pub const ML_M5D_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.12xlarge");
    /// `ml.m5d.16xlarge`
    pub const ML_M5D_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.16xlarge");
    /// `ml.m5d.24xlarge`
    pub const ML_M5D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m5d.24xlarge");
    /// `ml.c5.large`
    pub const ML_C5_LARGE: Value_<InstanceType> = Value_::constant("ml.c5.large");
    /// `ml.c5.xlarge`
    pub const ML_C5_XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.xlarge");
    /// `ml.c5.2xlarge`
    pub const ML_C5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.2xlarge");
    /// `ml.c5.4xlarge`
    pub const ML_C5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.4xlarge");
    /// `ml.c5.9xlarge`
    pub const ML_C5_9XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.9xlarge");
    /// `ml.c5.12xlarge`
    pub const ML_C5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.12xlarge");
    /// `ml.c5.18xlarge`
    pub const ML_C5_18XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.18xlarge");
    /// `ml.c5.24xlarge`
    pub const ML_C5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c5.24xlarge");
    /// `ml.p3.2xlarge`
    pub const ML_P3_2XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.2xlarge");
    /// `ml.p3.8xlarge`
    pub const ML_P3_8XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.8xlarge");
    /// `ml.p3.16xlarge`
    pub const ML_P3_16XLARGE: Value_<InstanceType> = Value_::constant("ml.p3.16xlarge");
    /// `ml.p3dn.24xlarge`
    pub const ML_P3DN_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p3dn.24xlarge");
    /// `ml.g4dn.xlarge`
    pub const ML_G4DN_XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.xlarge");
    /// `ml.g4dn.2xlarge`
    pub const ML_G4DN_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.2xlarge");
    /// `ml.g4dn.4xlarge`
    pub const ML_G4DN_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.4xlarge");
    /// `ml.g4dn.8xlarge`
    pub const ML_G4DN_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.8xlarge");
    /// `ml.g4dn.12xlarge`
    pub const ML_G4DN_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.12xlarge");
    /// `ml.g4dn.16xlarge`
    pub const ML_G4DN_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g4dn.16xlarge");
    /// `ml.r5.large`
    pub const ML_R5_LARGE: Value_<InstanceType> = Value_::constant("ml.r5.large");
    /// `ml.r5.xlarge`
    pub const ML_R5_XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.xlarge");
    /// `ml.r5.2xlarge`
    pub const ML_R5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.2xlarge");
    /// `ml.r5.4xlarge`
    pub const ML_R5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.4xlarge");
    /// `ml.r5.8xlarge`
    pub const ML_R5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.8xlarge");
    /// `ml.r5.12xlarge`
    pub const ML_R5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.12xlarge");
    /// `ml.r5.16xlarge`
    pub const ML_R5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.16xlarge");
    /// `ml.r5.24xlarge`
    pub const ML_R5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r5.24xlarge");
    /// `ml.g5.xlarge`
    pub const ML_G5_XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.xlarge");
    /// `ml.g5.2xlarge`
    pub const ML_G5_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.2xlarge");
    /// `ml.g5.4xlarge`
    pub const ML_G5_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.4xlarge");
    /// `ml.g5.8xlarge`
    pub const ML_G5_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.8xlarge");
    /// `ml.g5.12xlarge`
    pub const ML_G5_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.12xlarge");
    /// `ml.g5.16xlarge`
    pub const ML_G5_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.16xlarge");
    /// `ml.g5.24xlarge`
    pub const ML_G5_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.24xlarge");
    /// `ml.g5.48xlarge`
    pub const ML_G5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g5.48xlarge");
    /// `ml.g6.xlarge`
    pub const ML_G6_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.xlarge");
    /// `ml.g6.2xlarge`
    pub const ML_G6_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.2xlarge");
    /// `ml.g6.4xlarge`
    pub const ML_G6_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.4xlarge");
    /// `ml.g6.8xlarge`
    pub const ML_G6_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.8xlarge");
    /// `ml.g6.12xlarge`
    pub const ML_G6_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.12xlarge");
    /// `ml.g6.16xlarge`
    pub const ML_G6_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.16xlarge");
    /// `ml.g6.24xlarge`
    pub const ML_G6_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.24xlarge");
    /// `ml.g6.48xlarge`
    pub const ML_G6_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6.48xlarge");
    /// `ml.g6e.xlarge`
    pub const ML_G6E_XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.xlarge");
    /// `ml.g6e.2xlarge`
    pub const ML_G6E_2XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.2xlarge");
    /// `ml.g6e.4xlarge`
    pub const ML_G6E_4XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.4xlarge");
    /// `ml.g6e.8xlarge`
    pub const ML_G6E_8XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.8xlarge");
    /// `ml.g6e.12xlarge`
    pub const ML_G6E_12XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.12xlarge");
    /// `ml.g6e.16xlarge`
    pub const ML_G6E_16XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.16xlarge");
    /// `ml.g6e.24xlarge`
    pub const ML_G6E_24XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.24xlarge");
    /// `ml.g6e.48xlarge`
    pub const ML_G6E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.g6e.48xlarge");
    /// `ml.geospatial.interactive`
    pub const ML_GEOSPATIAL_INTERACTIVE: Value_<InstanceType> = Value_::constant("ml.geospatial.interactive");
    /// `ml.p4d.24xlarge`
    pub const ML_P4D_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4d.24xlarge");
    /// `ml.p4de.24xlarge`
    pub const ML_P4DE_24XLARGE: Value_<InstanceType> = Value_::constant("ml.p4de.24xlarge");
    /// `ml.trn1.2xlarge`
    pub const ML_TRN1_2XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.2xlarge");
    /// `ml.trn1.32xlarge`
    pub const ML_TRN1_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1.32xlarge");
    /// `ml.trn1n.32xlarge`
    pub const ML_TRN1N_32XLARGE: Value_<InstanceType> = Value_::constant("ml.trn1n.32xlarge");
    /// `ml.p5.48xlarge`
    pub const ML_P5_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5.48xlarge");
    /// `ml.p5e.48xlarge`
    pub const ML_P5E_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5e.48xlarge");
    /// `ml.p5en.48xlarge`
    pub const ML_P5EN_48XLARGE: Value_<InstanceType> = Value_::constant("ml.p5en.48xlarge");
    /// `ml.m6i.large`
    pub const ML_M6I_LARGE: Value_<InstanceType> = Value_::constant("ml.m6i.large");
    /// `ml.m6i.xlarge`
    pub const ML_M6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.xlarge");
    /// `ml.m6i.2xlarge`
    pub const ML_M6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.2xlarge");
    /// `ml.m6i.4xlarge`
    pub const ML_M6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.4xlarge");
    /// `ml.m6i.8xlarge`
    pub const ML_M6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.8xlarge");
    /// `ml.m6i.12xlarge`
    pub const ML_M6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.12xlarge");
    /// `ml.m6i.16xlarge`
    pub const ML_M6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.16xlarge");
    /// `ml.m6i.24xlarge`
    pub const ML_M6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.24xlarge");
    /// `ml.m6i.32xlarge`
    pub const ML_M6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6i.32xlarge");
    /// `ml.m7i.large`
    pub const ML_M7I_LARGE: Value_<InstanceType> = Value_::constant("ml.m7i.large");
    /// `ml.m7i.xlarge`
    pub const ML_M7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.xlarge");
    /// `ml.m7i.2xlarge`
    pub const ML_M7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.2xlarge");
    /// `ml.m7i.4xlarge`
    pub const ML_M7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.4xlarge");
    /// `ml.m7i.8xlarge`
    pub const ML_M7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.8xlarge");
    /// `ml.m7i.12xlarge`
    pub const ML_M7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.12xlarge");
    /// `ml.m7i.16xlarge`
    pub const ML_M7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.16xlarge");
    /// `ml.m7i.24xlarge`
    pub const ML_M7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.24xlarge");
    /// `ml.m7i.48xlarge`
    pub const ML_M7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.m7i.48xlarge");
    /// `ml.c6i.large`
    pub const ML_C6I_LARGE: Value_<InstanceType> = Value_::constant("ml.c6i.large");
    /// `ml.c6i.xlarge`
    pub const ML_C6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.xlarge");
    /// `ml.c6i.2xlarge`
    pub const ML_C6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.2xlarge");
    /// `ml.c6i.4xlarge`
    pub const ML_C6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.4xlarge");
    /// `ml.c6i.8xlarge`
    pub const ML_C6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.8xlarge");
    /// `ml.c6i.12xlarge`
    pub const ML_C6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.12xlarge");
    /// `ml.c6i.16xlarge`
    pub const ML_C6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.16xlarge");
    /// `ml.c6i.24xlarge`
    pub const ML_C6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.24xlarge");
    /// `ml.c6i.32xlarge`
    pub const ML_C6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6i.32xlarge");
    /// `ml.c7i.large`
    pub const ML_C7I_LARGE: Value_<InstanceType> = Value_::constant("ml.c7i.large");
    /// `ml.c7i.xlarge`
    pub const ML_C7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.xlarge");
    /// `ml.c7i.2xlarge`
    pub const ML_C7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.2xlarge");
    /// `ml.c7i.4xlarge`
    pub const ML_C7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.4xlarge");
    /// `ml.c7i.8xlarge`
    pub const ML_C7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.8xlarge");
    /// `ml.c7i.12xlarge`
    pub const ML_C7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.12xlarge");
    /// `ml.c7i.16xlarge`
    pub const ML_C7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.16xlarge");
    /// `ml.c7i.24xlarge`
    pub const ML_C7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.24xlarge");
    /// `ml.c7i.48xlarge`
    pub const ML_C7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.c7i.48xlarge");
    /// `ml.r6i.large`
    pub const ML_R6I_LARGE: Value_<InstanceType> = Value_::constant("ml.r6i.large");
    /// `ml.r6i.xlarge`
    pub const ML_R6I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.xlarge");
    /// `ml.r6i.2xlarge`
    pub const ML_R6I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.2xlarge");
    /// `ml.r6i.4xlarge`
    pub const ML_R6I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.4xlarge");
    /// `ml.r6i.8xlarge`
    pub const ML_R6I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.8xlarge");
    /// `ml.r6i.12xlarge`
    pub const ML_R6I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.12xlarge");
    /// `ml.r6i.16xlarge`
    pub const ML_R6I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.16xlarge");
    /// `ml.r6i.24xlarge`
    pub const ML_R6I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.24xlarge");
    /// `ml.r6i.32xlarge`
    pub const ML_R6I_32XLARGE: Value_<InstanceType> = Value_::constant("ml.r6i.32xlarge");
    /// `ml.r7i.large`
    pub const ML_R7I_LARGE: Value_<InstanceType> = Value_::constant("ml.r7i.large");
    /// `ml.r7i.xlarge`
    pub const ML_R7I_XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.xlarge");
    /// `ml.r7i.2xlarge`
    pub const ML_R7I_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.2xlarge");
    /// `ml.r7i.4xlarge`
    pub const ML_R7I_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.4xlarge");
    /// `ml.r7i.8xlarge`
    pub const ML_R7I_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.8xlarge");
    /// `ml.r7i.12xlarge`
    pub const ML_R7I_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.12xlarge");
    /// `ml.r7i.16xlarge`
    pub const ML_R7I_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.16xlarge");
    /// `ml.r7i.24xlarge`
    pub const ML_R7I_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.24xlarge");
    /// `ml.r7i.48xlarge`
    pub const ML_R7I_48XLARGE: Value_<InstanceType> = Value_::constant("ml.r7i.48xlarge");
    /// `ml.m6id.large`
    pub const ML_M6ID_LARGE: Value_<InstanceType> = Value_::constant("ml.m6id.large");
    /// `ml.m6id.xlarge`
    pub const ML_M6ID_XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.xlarge");
    /// `ml.m6id.2xlarge`
    pub const ML_M6ID_2XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.2xlarge");
    /// `ml.m6id.4xlarge`
    pub const ML_M6ID_4XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.4xlarge");
    /// `ml.m6id.8xlarge`
    pub const ML_M6ID_8XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.8xlarge");
    /// `ml.m6id.12xlarge`
    pub const ML_M6ID_12XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.12xlarge");
    /// `ml.m6id.16xlarge`
    pub const ML_M6ID_16XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.16xlarge");
    /// `ml.m6id.24xlarge`
    pub const ML_M6ID_24XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.24xlarge");
    /// `ml.m6id.32xlarge`
    pub const ML_M6ID_32XLARGE: Value_<InstanceType> = Value_::constant("ml.m6id.32xlarge");
    /// `ml.c6id.large`
    pub const ML_C6ID_LARGE: Value_<InstanceType> = Value_::constant("ml.c6id.large");
    /// `ml.c6id.xlarge`
    pub const ML_C6ID_XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.xlarge");
    /// `ml.c6id.2xlarge`
    pub const ML_C6ID_2XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.2xlarge");
    /// `ml.c6id.4xlarge`
    pub const ML_C6ID_4XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.4xlarge");
    /// `ml.c6id.8xlarge`
    pub const ML_C6ID_8XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.8xlarge");
    /// `ml.c6id.12xlarge`
    pub const ML_C6ID_12XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.12xlarge");
    /// `ml.c6id.16xlarge`
    pub const ML_C6ID_16XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.16xlarge");
    /// `ml.c6id.24xlarge`
    pub const ML_C6ID_24XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.24xlarge");
    /// `ml.c6id.32xlarge`
    pub const ML_C6ID_32XLARGE: Value_<InstanceType> = Value_::constant("ml.c6id.32xlarge");
    /// `ml.r6id.large`
    pub const ML_R6ID_LARGE: Value_<InstanceType> = Value_::constant("ml.r6id.large");
    /// `ml.r6id.xlarge`
    pub const ML_R6ID_XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.xlarge");
    /// `ml.r6id.2xlarge`
    pub const ML_R6ID_2XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.2xlarge");
    /// `ml.r6id.4xlarge`
    pub const ML_R6ID_4XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.4xlarge");
    /// `ml.r6id.8xlarge`
    pub const ML_R6ID_8XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.8xlarge");
    /// `ml.r6id.12xlarge`
    pub const ML_R6ID_12XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.12xlarge");
    /// `ml.r6id.16xlarge`
    pub const ML_R6ID_16XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.16xlarge");
    /// `ml.r6id.24xlarge`
    pub const ML_R6ID_24XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.24xlarge");
    /// `ml.r6id.32xlarge`
    pub const ML_R6ID_32XLARGE: Value_<InstanceType> = Value_::constant("ml.r6id.32xlarge");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<InstanceType> { Value_::from_node(value.into_node()) }
}
