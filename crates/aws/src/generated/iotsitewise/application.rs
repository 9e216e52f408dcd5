// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTSiteWise::Application`

use stanchion_template::generated::*;

/// `AWS::IoTSiteWise::Application`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-application.html)
#[must_use]
pub struct Application<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Application<Missing_<super::required::name>, Missing_<super::required::workspace_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Application(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Application<S0, S1> {
    /// Sets `Description`. 1 to 2048 characters. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `IdcInstanceArn`. 1 to 1600 characters. An update replaces the resource.
    #[inline] pub fn idc_instance_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("IdcInstanceArn", value.into_node()); self }
    /// Sets `Name`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Application<Set_, S1> { self.0.put("Name", value.into_node()); Application(self.0, PhantomData_) }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `WorkspaceName`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn workspace_name(mut self, value: impl IntoValue_<String>) -> Application<S0, Set_> { self.0.put("WorkspaceName", value.into_node()); Application(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Application> for Application<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Application<S0, S1> {
    const TYPE: &'static str = "AWS::IoTSiteWise::Application";
    type Handle = ApplicationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Application`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationRef(Id_);
impl From<Id_> for ApplicationRef { #[inline] fn from(id: Id_) -> Self { ApplicationRef(id) } }
impl AsRef<Id_> for ApplicationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ApplicationId`
    #[inline] pub fn application_id(&self) -> Value_<String> { self.0.attribute("ApplicationId") }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `DnsSubdomain`
    #[inline] pub fn dns_subdomain(&self) -> Value_<String> { self.0.attribute("DnsSubdomain") }
    /// `Fn::GetAtt` `IdcApplicationArn`
    #[inline] pub fn idc_application_arn(&self) -> Value_<String> { self.0.attribute("IdcApplicationArn") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
