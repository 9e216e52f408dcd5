//! The function of `shared-ml-data` that creates the directories of the teams.

use boot::LambdaFunction;
use stanchion_constructs::blueprints::{Blueprint, SharedMlData};
use stanchion_constructs::prelude::App;

use super::world::{printed, synth};

fn run(script: &str) -> String {
    let app = App::new();
    SharedMlData::default().build(&app);
    let function = LambdaFunction::of(&synth(&app), "DirectoriesFunction").unwrap();
    // Only root may change owners. The owner of an access point is recorded here.
    let start = "
import os, stat
import index
owners = {}
os.chown = lambda path, uid, gid: owners.update({os.path.basename(path): (uid, gid)})
def mode(team):
    return oct(stat.S_IMODE(os.stat(mounted() / team).st_mode))
teams = {'teams': {'vision': 2001, 'language': 2002}}
";
    printed(&function, &format!("{start}{script}")).output
}

#[test]
fn each_team_gets_a_directory_of_its_group() {
    let script = "
index.handler(teams, None)
print(sorted(os.listdir(mounted())), mode('vision'), mode('language'))
print(owners)
";
    let expected = "\
created: language, vision
['language', 'vision'] 0o2770 0o2770
{'.language.new': (2002, 2002), '.vision.new': (2001, 2001)}
";
    assert_eq!(run(script), expected);
}

/// An update of the stack adds directories, and changes nothing in those that exist.
#[test]
fn directories_that_exist_stay_as_they_are() {
    let script = "
(mounted() / 'vision').mkdir(mode=0o750)
(mounted() / 'vision/data').write_text('kept')
# A call that was stopped left this.
(mounted() / '.language.new').mkdir()
(mounted() / '.language.new/part').mkdir()
index.handler(teams, None)
index.handler(teams, None)
print(sorted(os.listdir(mounted())), mode('vision'), os.listdir(mounted() / 'language'))
print((mounted() / 'vision/data').read_text(), owners)
";
    let expected = "\
created: language
created: nothing
['language', 'vision'] 0o750 []
kept {'.language.new': (2002, 2002)}
";
    assert_eq!(run(script), expected);
}

/// EFS creates the directory at the same time, because a client mounts the access point.
#[test]
fn a_directory_that_appears_meanwhile_is_kept() {
    let script = "
rename = os.rename
def late(old, new):
    os.mkdir(new)
    open(new + '/data', 'w').close()
    rename(old, new)
os.rename = late
print(index.handler({'teams': {'vision': 2001}}, None))
print(os.listdir(mounted()), os.listdir(mounted() / 'vision'))
";
    assert_eq!(run(script), "created: nothing\n[]\n['vision'] ['data']\n");
}
