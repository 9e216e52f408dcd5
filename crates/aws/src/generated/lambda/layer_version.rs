// Made by `cargo xtask generate`; do not edit.
//! `AWS::Lambda::LayerVersion`

use stanchion_template::generated::*;

/// `AWS::Lambda::LayerVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
#[must_use]
pub struct LayerVersion<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LayerVersion<Missing_<super::required::content>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LayerVersion(Properties_::new(), PhantomData_) }
}
impl<S0> LayerVersion<S0> {
    /// Sets `CompatibleArchitectures`. 0 to 2 items. An update replaces the resource. The values are constants of [`CompatibleArchitecture`].
    #[inline] pub fn compatible_architectures(mut self, value: impl IntoValue_<Vec<CompatibleArchitecture>>) -> Self { self.0.put("CompatibleArchitectures", value.into_node()); self }
    /// Sets `CompatibleRuntimes`. 0 to 15 items. An update replaces the resource. The values are constants of [`CompatibleRuntime`].
    #[inline] pub fn compatible_runtimes(mut self, value: impl IntoValue_<Vec<CompatibleRuntime>>) -> Self { self.0.put("CompatibleRuntimes", value.into_node()); self }
    /// Sets `Content`. Required. An update replaces the resource.
    #[inline] pub fn content(mut self, value: impl IntoValue_<Content>) -> LayerVersion<Set_> { self.0.put("Content", value.into_node()); LayerVersion(self.0, PhantomData_) }
    /// Sets `Description`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `LayerName`. 1 to 140 characters. An update replaces the resource.
    #[inline] pub fn layer_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LayerName", value.into_node()); self }
    /// Sets `LicenseInfo`. 0 to 512 characters. An update replaces the resource.
    #[inline] pub fn license_info(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LicenseInfo", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<LayerVersion> for LayerVersion<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for LayerVersion<S0> {
    const TYPE: &'static str = "AWS::Lambda::LayerVersion";
    type Handle = LayerVersionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`LayerVersion`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LayerVersionRef(Id_);
impl From<Id_> for LayerVersionRef { #[inline] fn from(id: Id_) -> Self { LayerVersionRef(id) } }
impl AsRef<Id_> for LayerVersionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LayerVersionRef {
    /// `Ref`: `LayerVersionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LayerVersionArn`
    #[inline] pub fn layer_version_arn(&self) -> Value_<String> { self.0.attribute("LayerVersionArn") }
}
/// `AWS::Lambda::LayerVersion.Content`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-lambda-layerversion-content.html)
#[must_use]
pub struct Content<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Content<Missing_<super::required::s3_bucket>, Missing_<super::required::s3_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Content(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Content<S0, S1> {
    /// Sets `S3Bucket`. Required. 3 to 63 characters.
    #[inline] pub fn s3_bucket(mut self, value: impl IntoValue_<String>) -> Content<Set_, S1> { self.0.put("S3Bucket", value.into_node()); Content(self.0, PhantomData_) }
    /// Sets `S3Key`. Required. 1 to 1024 characters.
    #[inline] pub fn s3_key(mut self, value: impl IntoValue_<String>) -> Content<S0, Set_> { self.0.put("S3Key", value.into_node()); Content(self.0, PhantomData_) }
    /// Sets `S3ObjectStorageMode`. The values are constants of [`S3ObjectStorageMode`].
    #[inline] pub fn s3_object_storage_mode(mut self, value: impl IntoValue_<S3ObjectStorageMode>) -> Self { self.0.put("S3ObjectStorageMode", value.into_node()); self }
    /// Sets `S3ObjectVersion`. 1 to 1024 characters.
    #[inline] pub fn s3_object_version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("S3ObjectVersion", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Content> for Content<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::Lambda::LayerVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
#[derive(Debug)]
pub enum CompatibleArchitecture {}
impl CompatibleArchitecture {
    /// `arm64`
    pub const ARM64: Value_<CompatibleArchitecture> = Value_::constant("arm64");
    /// `x86_64`
    pub const X86_64: Value_<CompatibleArchitecture> = Value_::constant("x86_64");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompatibleArchitecture> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::LayerVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
#[derive(Debug)]
pub enum CompatibleRuntime {}
impl CompatibleRuntime {
    /// `dotnet10`
    pub const DOTNET10: Value_<CompatibleRuntime> = Value_::constant("dotnet10");
    /// `dotnet6`
    pub const DOTNET6: Value_<CompatibleRuntime> = Value_::constant("dotnet6");
    /// `dotnet8`
    pub const DOTNET8: Value_<CompatibleRuntime> = Value_::constant("dotnet8");
    /// `dotnetcore1.0`
    pub const DOTNETCORE1_0: Value_<CompatibleRuntime> = Value_::constant("dotnetcore1.0");
    /// `dotnetcore2.0`
    pub const DOTNETCORE2_0: Value_<CompatibleRuntime> = Value_::constant("dotnetcore2.0");
    /// `dotnetcore2.1`
    pub const DOTNETCORE2_1: Value_<CompatibleRuntime> = Value_::constant("dotnetcore2.1");
    /// `dotnetcore3.1`
    pub const DOTNETCORE3_1: Value_<CompatibleRuntime> = Value_::constant("dotnetcore3.1");
    /// `go1.x`
    pub const GO1_X: Value_<CompatibleRuntime> = Value_::constant("go1.x");
    /// `java11`
    pub const JAVA11: Value_<CompatibleRuntime> = Value_::constant("java11");
    /// `java11.al2023`
    pub const JAVA11_AL2023: Value_<CompatibleRuntime> = Value_::constant("java11.al2023");
    /// `java17`
    pub const JAVA17: Value_<CompatibleRuntime> = Value_::constant("java17");
    /// `java17.al2023`
    pub const JAVA17_AL2023: Value_<CompatibleRuntime> = Value_::constant("java17.al2023");
    /// `java21`
    pub const JAVA21: Value_<CompatibleRuntime> = Value_::constant("java21");
    /// `java25`
    pub const JAVA25: Value_<CompatibleRuntime> = Value_::constant("java25");
    /// `java8`
    pub const JAVA8: Value_<CompatibleRuntime> = Value_::constant("java8");
    /// `java8.al2`
    pub const JAVA8_AL2: Value_<CompatibleRuntime> = Value_::constant("java8.al2");
    /// `java8.al2023`
    pub const JAVA8_AL2023: Value_<CompatibleRuntime> = Value_::constant("java8.al2023");
    /// `nodejs`
    pub const NODEJS: Value_<CompatibleRuntime> = Value_::constant("nodejs");
    /// `nodejs10.x`
    pub const NODEJS10_X: Value_<CompatibleRuntime> = Value_::constant("nodejs10.x");
    /// `nodejs12.x`
    pub const NODEJS12_X: Value_<CompatibleRuntime> = Value_::constant("nodejs12.x");
    /// `nodejs14.x`
    pub const NODEJS14_X: Value_<CompatibleRuntime> = Value_::constant("nodejs14.x");
    /// `nodejs16.x`
    pub const NODEJS16_X: Value_<CompatibleRuntime> = Value_::constant("nodejs16.x");
    /// `nodejs18.x`
    pub const NODEJS18_X: Value_<CompatibleRuntime> = Value_::constant("nodejs18.x");
    /// `nodejs20.x`
    pub const NODEJS20_X: Value_<CompatibleRuntime> = Value_::constant("nodejs20.x");
    /// `nodejs22.x`
    pub const NODEJS22_X: Value_<CompatibleRuntime> = Value_::constant("nodejs22.x");
    /// `nodejs24.x`
    pub const NODEJS24_X: Value_<CompatibleRuntime> = Value_::constant("nodejs24.x");
    /// `nodejs26.x`
    pub const NODEJS26_X: Value_<CompatibleRuntime> = Value_::constant("nodejs26.x");
    /// `nodejs4.3`
    pub const NODEJS4_3: Value_<CompatibleRuntime> = Value_::constant("nodejs4.3");
    /// `nodejs4.3-edge`
    pub const NODEJS4_3_EDGE: Value_<CompatibleRuntime> = Value_::constant("nodejs4.3-edge");
    /// `nodejs6.10`
    pub const NODEJS6_10: Value_<CompatibleRuntime> = Value_::constant("nodejs6.10");
    /// `nodejs8.10`
    pub const NODEJS8_10: Value_<CompatibleRuntime> = Value_::constant("nodejs8.10");
    /// `provided`
    pub const PROVIDED: Value_<CompatibleRuntime> = Value_::constant("provided");
    /// `provided.al2`
    pub const PROVIDED_AL2: Value_<CompatibleRuntime> = Value_::constant("provided.al2");
    /// `provided.al2023`
    pub const PROVIDED_AL2023: Value_<CompatibleRuntime> = Value_::constant("provided.al2023");
    /// `python2.7`
    pub const PYTHON2_7: Value_<CompatibleRuntime> = Value_::constant("python2.7");
    /// `python3.10`
    pub const PYTHON3_10: Value_<CompatibleRuntime> = Value_::constant("python3.10");
    /// `python3.11`
    pub const PYTHON3_11: Value_<CompatibleRuntime> = Value_::constant("python3.11");
    /// `python3.12`
    pub const PYTHON3_12: Value_<CompatibleRuntime> = Value_::constant("python3.12");
    /// `python3.13`
    pub const PYTHON3_13: Value_<CompatibleRuntime> = Value_::constant("python3.13");
    /// `python3.14`
    pub const PYTHON3_14: Value_<CompatibleRuntime> = Value_::constant("python3.14");
    /// `python3.15`
    pub const PYTHON3_15: Value_<CompatibleRuntime> = Value_::constant("python3.15");
    /// `python3.6`
    pub const PYTHON3_6: Value_<CompatibleRuntime> = Value_::constant("python3.6");
    /// `python3.7`
    pub const PYTHON3_7: Value_<CompatibleRuntime> = Value_::constant("python3.7");
    /// `python3.8`
    pub const PYTHON3_8: Value_<CompatibleRuntime> = Value_::constant("python3.8");
    /// `python3.9`
    pub const PYTHON3_9: Value_<CompatibleRuntime> = Value_::constant("python3.9");
    /// `ruby2.5`
    pub const RUBY2_5: Value_<CompatibleRuntime> = Value_::constant("ruby2.5");
    /// `ruby2.7`
    pub const RUBY2_7: Value_<CompatibleRuntime> = Value_::constant("ruby2.7");
    /// `ruby3.2`
    pub const RUBY3_2: Value_<CompatibleRuntime> = Value_::constant("ruby3.2");
    /// `ruby3.3`
    pub const RUBY3_3: Value_<CompatibleRuntime> = Value_::constant("ruby3.3");
    /// `ruby3.4`
    pub const RUBY3_4: Value_<CompatibleRuntime> = Value_::constant("ruby3.4");
    /// `ruby4.0`
    pub const RUBY4_0: Value_<CompatibleRuntime> = Value_::constant("ruby4.0");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<CompatibleRuntime> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::Lambda::LayerVersion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-layerversion.html)
#[derive(Debug)]
pub enum S3ObjectStorageMode {}
impl S3ObjectStorageMode {
    /// `COPY`
    pub const COPY: Value_<S3ObjectStorageMode> = Value_::constant("COPY");
    /// `REFERENCE`
    pub const REFERENCE: Value_<S3ObjectStorageMode> = Value_::constant("REFERENCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<S3ObjectStorageMode> { Value_::from_node(value.into_node()) }
}
