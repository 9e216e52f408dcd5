// Made by `cargo xtask generate`; do not edit.
//! `AWS::FMS::ApplicationsList`

use stanchion_template::generated::*;

/// `AWS::FMS::ApplicationsList`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-applicationslist.html)
#[must_use]
pub struct ApplicationsList<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ApplicationsList<Missing_<super::required::apps_list>, Missing_<super::required::list_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationsList(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ApplicationsList<S0, S1> {
    /// Sets `AppsList`. Required.
    #[inline] pub fn apps_list(mut self, value: impl IntoValue_<Vec<App>>) -> ApplicationsList<Set_, S1> { self.0.put("AppsList", value.into_node()); ApplicationsList(self.0, PhantomData_) }
    /// Sets `ListName`. Required. 1 to 128 characters.
    #[inline] pub fn list_name(mut self, value: impl IntoValue_<String>) -> ApplicationsList<S0, Set_> { self.0.put("ListName", value.into_node()); ApplicationsList(self.0, PhantomData_) }
    /// Sets `Tags`. At most 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ApplicationsList> for ApplicationsList<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ApplicationsList<S0, S1> {
    const TYPE: &'static str = "AWS::FMS::ApplicationsList";
    type Handle = ApplicationsListRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ApplicationsList`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ApplicationsListRef(Id_);
impl From<Id_> for ApplicationsListRef { #[inline] fn from(id: Id_) -> Self { ApplicationsListRef(id) } }
impl AsRef<Id_> for ApplicationsListRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ApplicationsListRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreateTime`
    #[inline] pub fn create_time(&self) -> Value_<String> { self.0.attribute("CreateTime") }
    /// `Fn::GetAtt` `LastUpdateTime`
    #[inline] pub fn last_update_time(&self) -> Value_<String> { self.0.attribute("LastUpdateTime") }
    /// `Fn::GetAtt` `ListId`
    #[inline] pub fn list_id(&self) -> Value_<String> { self.0.attribute("ListId") }
}
/// `AWS::FMS::ApplicationsList.App`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-fms-applicationslist-app.html)
#[must_use]
pub struct App<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl App<Missing_<super::required::app_name>, Missing_<super::required::port>, Missing_<super::required::protocol>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { App(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> App<S0, S1, S2> {
    /// Sets `AppName`. Required. 1 to 128 characters.
    #[inline] pub fn app_name(mut self, value: impl IntoValue_<String>) -> App<Set_, S1, S2> { self.0.put("AppName", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `Port`. Required. 0 to 65535.
    #[inline] pub fn port(mut self, value: impl IntoValue_<i64>) -> App<S0, Set_, S2> { self.0.put("Port", value.into_node()); App(self.0, PhantomData_) }
    /// Sets `Protocol`. Required. 1 to 20 characters.
    #[inline] pub fn protocol(mut self, value: impl IntoValue_<String>) -> App<S0, S1, Set_> { self.0.put("Protocol", value.into_node()); App(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<App> for App<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
