// Made by `cargo xtask generate`; do not edit.
//! `AWS::DeviceFarm::Upload`

use stanchion_template::generated::*;

/// `AWS::DeviceFarm::Upload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-upload.html)
#[must_use]
pub struct Upload<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Upload<Missing_<super::required::name>, Missing_<super::required::project_arn>, Missing_<super::required::r#type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Upload(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Upload<S0, S1, S2> {
    /// Sets `ContentType`. 0 to 64 characters. An update replaces the resource.
    #[inline] pub fn content_type(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ContentType", value.into_node()); self }
    /// Sets `Name`. Required. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Upload<Set_, S1, S2> { self.0.put("Name", value.into_node()); Upload(self.0, PhantomData_) }
    /// Sets `ProjectArn`. Required. 32 to 1011 characters. An update replaces the resource.
    #[inline] pub fn project_arn(mut self, value: impl IntoValue_<String>) -> Upload<S0, Set_, S2> { self.0.put("ProjectArn", value.into_node()); Upload(self.0, PhantomData_) }
    /// Sets `Type`. Required. An update replaces the resource. The values are constants of [`Type`].
    #[inline] pub fn r#type(mut self, value: impl IntoValue_<Type>) -> Upload<S0, S1, Set_> { self.0.put("Type", value.into_node()); Upload(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Upload> for Upload<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Upload<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DeviceFarm::Upload";
    type Handle = UploadRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Upload`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct UploadRef(Id_);
impl From<Id_> for UploadRef { #[inline] fn from(id: Id_) -> Self { UploadRef(id) } }
impl AsRef<Id_> for UploadRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl UploadRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Category`
    #[inline] pub fn category(&self) -> Value_<String> { self.0.attribute("Category") }
    /// `Fn::GetAtt` `Created`
    #[inline] pub fn created(&self) -> Value_<String> { self.0.attribute("Created") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// Values of `AWS::DeviceFarm::Upload`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-upload.html)
#[derive(Debug)]
pub enum Type {}
impl Type {
    /// `ANDROID_APP`
    pub const ANDROID_APP: Value_<Type> = Value_::constant("ANDROID_APP");
    /// `IOS_APP`
    pub const IOS_APP: Value_<Type> = Value_::constant("IOS_APP");
    /// `WEB_APP`
    pub const WEB_APP: Value_<Type> = Value_::constant("WEB_APP");
    /// `EXTERNAL_DATA`
    pub const EXTERNAL_DATA: Value_<Type> = Value_::constant("EXTERNAL_DATA");
    /// `APPIUM_JAVA_JUNIT_TEST_PACKAGE`
    pub const APPIUM_JAVA_JUNIT_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_JAVA_JUNIT_TEST_PACKAGE");
    /// `APPIUM_JAVA_TESTNG_TEST_PACKAGE`
    pub const APPIUM_JAVA_TESTNG_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_JAVA_TESTNG_TEST_PACKAGE");
    /// `APPIUM_PYTHON_TEST_PACKAGE`
    pub const APPIUM_PYTHON_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_PYTHON_TEST_PACKAGE");
    /// `APPIUM_NODE_TEST_PACKAGE`
    pub const APPIUM_NODE_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_NODE_TEST_PACKAGE");
    /// `APPIUM_RUBY_TEST_PACKAGE`
    pub const APPIUM_RUBY_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_RUBY_TEST_PACKAGE");
    /// `APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE`
    pub const APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_WEB_JAVA_JUNIT_TEST_PACKAGE");
    /// `APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE`
    pub const APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_WEB_JAVA_TESTNG_TEST_PACKAGE");
    /// `APPIUM_WEB_PYTHON_TEST_PACKAGE`
    pub const APPIUM_WEB_PYTHON_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_WEB_PYTHON_TEST_PACKAGE");
    /// `APPIUM_WEB_NODE_TEST_PACKAGE`
    pub const APPIUM_WEB_NODE_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_WEB_NODE_TEST_PACKAGE");
    /// `APPIUM_WEB_RUBY_TEST_PACKAGE`
    pub const APPIUM_WEB_RUBY_TEST_PACKAGE: Value_<Type> = Value_::constant("APPIUM_WEB_RUBY_TEST_PACKAGE");
    /// `CALABASH_TEST_PACKAGE`
    pub const CALABASH_TEST_PACKAGE: Value_<Type> = Value_::constant("CALABASH_TEST_PACKAGE");
    /// `INSTRUMENTATION_TEST_PACKAGE`
    pub const INSTRUMENTATION_TEST_PACKAGE: Value_<Type> = Value_::constant("INSTRUMENTATION_TEST_PACKAGE");
    /// `UIAUTOMATION_TEST_PACKAGE`
    pub const UIAUTOMATION_TEST_PACKAGE: Value_<Type> = Value_::constant("UIAUTOMATION_TEST_PACKAGE");
    /// `UIAUTOMATOR_TEST_PACKAGE`
    pub const UIAUTOMATOR_TEST_PACKAGE: Value_<Type> = Value_::constant("UIAUTOMATOR_TEST_PACKAGE");
    /// `XCTEST_TEST_PACKAGE`
    pub const XCTEST_TEST_PACKAGE: Value_<Type> = Value_::constant("XCTEST_TEST_PACKAGE");
    /// `XCTEST_UI_TEST_PACKAGE`
    pub const XCTEST_UI_TEST_PACKAGE: Value_<Type> = Value_::constant("XCTEST_UI_TEST_PACKAGE");
    /// `APPIUM_JAVA_JUNIT_TEST_SPEC`
    pub const APPIUM_JAVA_JUNIT_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_JAVA_JUNIT_TEST_SPEC");
    /// `APPIUM_JAVA_TESTNG_TEST_SPEC`
    pub const APPIUM_JAVA_TESTNG_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_JAVA_TESTNG_TEST_SPEC");
    /// `APPIUM_PYTHON_TEST_SPEC`
    pub const APPIUM_PYTHON_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_PYTHON_TEST_SPEC");
    /// `APPIUM_NODE_TEST_SPEC`
    pub const APPIUM_NODE_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_NODE_TEST_SPEC");
    /// `APPIUM_RUBY_TEST_SPEC`
    pub const APPIUM_RUBY_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_RUBY_TEST_SPEC");
    /// `APPIUM_WEB_JAVA_JUNIT_TEST_SPEC`
    pub const APPIUM_WEB_JAVA_JUNIT_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_WEB_JAVA_JUNIT_TEST_SPEC");
    /// `APPIUM_WEB_JAVA_TESTNG_TEST_SPEC`
    pub const APPIUM_WEB_JAVA_TESTNG_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_WEB_JAVA_TESTNG_TEST_SPEC");
    /// `APPIUM_WEB_PYTHON_TEST_SPEC`
    pub const APPIUM_WEB_PYTHON_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_WEB_PYTHON_TEST_SPEC");
    /// `APPIUM_WEB_NODE_TEST_SPEC`
    pub const APPIUM_WEB_NODE_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_WEB_NODE_TEST_SPEC");
    /// `APPIUM_WEB_RUBY_TEST_SPEC`
    pub const APPIUM_WEB_RUBY_TEST_SPEC: Value_<Type> = Value_::constant("APPIUM_WEB_RUBY_TEST_SPEC");
    /// `INSTRUMENTATION_TEST_SPEC`
    pub const INSTRUMENTATION_TEST_SPEC: Value_<Type> = Value_::constant("INSTRUMENTATION_TEST_SPEC");
    /// `XCTEST_UI_TEST_SPEC`
    pub const XCTEST_UI_TEST_SPEC: Value_<Type> = Value_::constant("XCTEST_UI_TEST_SPEC");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Type> { Value_::from_node(value.into_node()) }
}
