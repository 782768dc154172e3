import '../../components/base.css';
import { PanelApp } from '../../components/panel/panel-app';
import { mount } from '../../components/root';

mount(<PanelApp />);
