import { Icon, type IconName } from './icon';
import css from './icon-button.module.css';

interface IconButtonProps {
  icon: IconName;
  label: string;
  onClick: () => void;
}

export const IconButton = ({ icon, label, onClick }: IconButtonProps) => (
  <button type="button" className={css.button} aria-label={label} title={label} onClick={onClick}>
    <Icon name={icon} />
  </button>
);
